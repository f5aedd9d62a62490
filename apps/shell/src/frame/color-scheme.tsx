import type { ColorScheme } from '@bac-thang/ui';
import { createContext, type ReactNode, useContext, useState } from 'react';

const kept = 'bac-thang/scheme';
const schemes: readonly ColorScheme[] = ['auto', 'light', 'dark'];

const SchemeContext = createContext<readonly [ColorScheme, (scheme: ColorScheme) => void]>(['auto', () => undefined]);

/** Light, dark or as the system has it; remembered on this computer. */
export function ColorSchemeProvider({ children }: { children: ReactNode }) {
  const [scheme, setScheme] = useState<ColorScheme>(() => schemes.find((each) => each === localStorage.getItem(kept)) ?? 'auto');
  const choose = (next: ColorScheme) => {
    localStorage.setItem(kept, next);
    setScheme(next);
  };
  return <SchemeContext value={[scheme, choose]}>{children}</SchemeContext>;
}

export const useChosenScheme = () => useContext(SchemeContext);
