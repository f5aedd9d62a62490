import { useRegisterSight } from '@bac-thang/module-kit';
import { RegisterCounts } from './register-counts.tsx';
import { RegisterSearch } from './register-search.tsx';

/** The register of households, as far as the post sees it. */
export function RegisterPage() {
  const { reach } = useRegisterSight();
  return reach === 'counts' ? <RegisterCounts /> : <RegisterSearch />;
}
