export { applyEntryChanges, cellKey, type EntryCell, type EntryCells, type EntryChange, type EntryRow, type EntryValues } from './entry-grid/entry-cell.ts';
export {
  type EntryColumn,
  type EntryField,
  type EntryLeaf,
  entryLeaves,
  type LevelColumn,
  type QuantityColumn,
  type RatioColumn,
} from './entry-grid/entry-column.ts';
export { EntryGrid } from './entry-grid/entry-grid.tsx';
export type { EntryGridLabels, PastePreviewLabels } from './entry-grid/entry-labels.ts';
export type { EntryGridHandle, EntryGridProps, EntryPlace, EntryProblem } from './entry-grid/entry-props.ts';
export type { FormatEntry } from './entry-grid/entry-text.ts';
export type { ParseNumber, PasteItem, PasteMode, PastePlan, PasteRefusal } from './entry-grid/paste-plan.ts';
export { PastePreview, type PastePreviewProps } from './entry-grid/paste-preview.tsx';
export * from './mantine.ts';
export { DemonstrationMark, type DemonstrationMarkProps, OfflineBanner, type OfflineBannerProps } from './page/banners.tsx';
export { FilterBar, type FilterBarProps, type StatusCount, StatusFilter, type StatusFilterProps } from './page/filter-bar.tsx';
export { KeyFigure, type KeyFigureProps } from './page/key-figure.tsx';
export { Notice, type NoticeProps, type Toast, Toasts, type ToastsProps } from './page/notice.tsx';
export { type Crumb, PageHeader, type PageHeaderProps } from './page/page-header.tsx';
export { Panel, type PanelProps } from './page/panel.tsx';
export { type ListedProblem, ProblemList, type ProblemListProps } from './page/problem-list.tsx';
export { EmptyState, ErrorState, type ErrorStateProps, LoadingState, type LoadingStateProps, RefusedState, type StateProps } from './page/states.tsx';
export { type PaletteItem, SearchPalette, type SearchPaletteProps, useSearchShortcut } from './palette/search-palette.tsx';
export {
  type ObservationState,
  observationStates,
  type Status,
  statusSign,
  statusTone,
  type Tone,
  type VerdictStatus,
  verdictStatuses,
} from './status/status.ts';
export { StatusMark, type StatusMarkProps } from './status/status-mark.tsx';
export { StatusSign, type StatusSignProps } from './status/status-sign.tsx';
export { DataTable, type DataTableProps, type TableColumn } from './table/data-table.tsx';
export type { TableSort } from './table/sort-rows.ts';
export { Terrace, type TerraceProps } from './terrace/terrace.tsx';
export type { TerraceLabels } from './terrace/terrace-labels.ts';
export type { TerracePoint, TerraceProjection } from './terrace/terrace-point.ts';
export { TerraceSmall, type TerraceSmallProps } from './terrace/terrace-small.tsx';
export { UiLink, type UiLinkProps } from './theme/link.tsx';
export { printClass } from './theme/print.ts';
export { type ColorScheme, UiProvider, type UiProviderProps } from './theme/ui-provider.tsx';
export { type MapTile, TileMap, type TileMapProps } from './tile-map/tile-map.tsx';
