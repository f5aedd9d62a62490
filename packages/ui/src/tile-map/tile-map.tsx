import { type KeyboardEvent, useRef, useState } from 'react';
import type { Status, Tone } from '../status/status.ts';
import { StatusSign } from '../status/status-sign.tsx';
import { UiLink } from '../theme/link.tsx';
import { inReadingOrder, nextTile, type TileKey, type TilePlace } from './tile-navigation.ts';

export interface MapTile extends TilePlace {
  readonly name: string;
  /** The value as shown; "–" where there is none. */
  readonly value: string;
  readonly tone: Tone;
  readonly status?: Status | null | undefined;
  /** The status in words: read with the tile, never drawn. */
  readonly statusWord?: string | undefined;
  /** No value yet: hatched and dashed, whatever the tone. */
  readonly missing?: boolean | undefined;
  readonly href?: string | undefined;
  readonly selected?: boolean | undefined;
}

export interface TileMapProps {
  readonly tiles: readonly MapTile[];
  /** Name of the map: what the values are and when they stand for. */
  readonly label: string;
  /** Called when a tile is chosen; tiles with an href are links and go there as well. */
  readonly onSelect?: ((id: string) => void) | undefined;
}

const keys: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] satisfies TileKey[];

/** Units as tiles, placed roughly as they lie. One stop of the Tab key; the arrow keys walk over the map. */
export function TileMap({ tiles, label, onSelect }: TileMapProps) {
  const ordered = inReadingOrder(tiles);
  const [active, setActive] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const stop = ordered.some((tile) => tile.id === active) ? active : ordered[0]?.id;
  const walk = (event: KeyboardEvent) => {
    if (!keys.includes(event.key) || !stop) return;
    event.preventDefault();
    const next = nextTile(tiles, stop, event.key as TileKey);
    setActive(next);
    list.current?.querySelector<HTMLElement>(`[data-tile="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <ul className="bt-tiles" aria-label={label} ref={list} onKeyDown={walk}>
      {ordered.map((tile) => {
        const shared = {
          className: `bt-tile bt-tone-${tile.missing ? 'slate' : tile.tone}${tile.missing ? ' bt-tile-missing' : ''}`,
          'data-tile': tile.id,
          onFocus: () => setActive(tile.id),
          tabIndex: tile.id === stop ? 0 : -1,
        };
        const content = (
          <>
            <span className="bt-tile-value">
              {tile.value}
              {tile.status && <StatusSign status={tile.status} size={12} />}
            </span>
            <span className="bt-tile-name">{tile.name}</span>
            {tile.statusWord && <span className="bt-hidden">{tile.statusWord}</span>}
          </>
        );
        return (
          <li key={tile.id} style={{ gridRow: tile.row, gridColumn: tile.column }}>
            {tile.href ? (
              <UiLink {...shared} href={tile.href} aria-current={tile.selected || undefined} onClick={() => onSelect?.(tile.id)}>
                {content}
              </UiLink>
            ) : onSelect ? (
              <button {...shared} type="button" aria-pressed={tile.selected ?? false} onClick={() => onSelect(tile.id)}>
                {content}
              </button>
            ) : (
              <div className={shared.className}>{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
