export { addressOf, yearOf } from './address/address.ts';
export { PageLink } from './address/page-link.tsx';
export { useAddress, useUnit, useYear } from './address/use-address.ts';
export { type Connection, connection, useConnection } from './client/connection.ts';
export { createClient } from './client/create-client.ts';
export { type Failure, type FailureCode, failureOf } from './client/failure.ts';
export { newIdempotencyKey } from './client/idempotency-key.ts';
export { CellHistory } from './entry/cell-history.tsx';
export { ObservationEntry } from './entry/lazy-observation-entry.tsx';
export { useEntryLabels } from './entry/use-entry-labels.ts';
export { type ValueShape, valueText } from './entry/value-text.ts';
export { displayDate, displayMoment, displayNumber, unknown } from './language/display.ts';
export { isLocale, type Locale, preferredLocale, rememberLocale } from './language/locale.ts';
export { messagesOfModuleKit } from './language/messages-of-module-kit.ts';
export { useDisplay } from './language/use-display.ts';
export { useLanguage } from './language/use-language.ts';
export { useParseNumber } from './language/use-parse-number.ts';
export { componentOf } from './manifest/component-of.tsx';
export { LoadedModulesProvider, useLoadedModules } from './manifest/loaded-modules.tsx';
export { manifestProblems } from './manifest/manifest-problems.ts';
export type { Entry, ModuleManifest, ModuleRoute, NavigationEntry, SlotEntry } from './manifest/module-manifest.ts';
export { Slot } from './manifest/slot.tsx';
export { type SlotName, type SlotProps, slotNames } from './manifest/slots.ts';
export { type Action, type ActionPlace, can } from './session/actions.ts';
export { useRegisterSight } from './session/register-sight.ts';
export {
  type PlanDepartment,
  type PlanFacts,
  type PlanUnit,
  SessionProvider,
  type SignedIn,
  useCan,
  useSignedIn,
  useUnitName,
} from './session/session-context.tsx';
export { ErrorBoundary } from './states/error-boundary.tsx';
export { FailureState } from './states/failure-state.tsx';
export { FailureText } from './states/failure-text.tsx';
export { Loading } from './states/loading.tsx';
export { ModuleTargets } from './targets/module-targets.tsx';
export { type Operator, operatorSign } from './targets/operator-sign.ts';
export { StateMark, stateWords, VerdictMark, verdictWords } from './targets/status-words.tsx';
export { TargetFigures } from './targets/target-figures.tsx';
export { BoardLine, TargetLine } from './targets/target-line.tsx';
export { terraceDirection, terraceIsRate, terraceTarget } from './targets/terrace-target.ts';
export { type Board, type BoardRow, endOfYear, useBoard } from './targets/use-board.ts';
export { useReadingName } from './targets/use-reading-name.ts';
export { useTerraceLabels } from './targets/use-terrace-labels.ts';
export { YearSelect } from './targets/year-select.tsx';
