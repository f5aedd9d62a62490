import { Modal } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type Findable, findMatches } from './find-matches.ts';

export interface PaletteItem extends Findable {
  readonly id: string;
  /** What it is: "Chỉ tiêu", "Xã". */
  readonly kind?: string | undefined;
}

export interface SearchPaletteProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly items: readonly PaletteItem[];
  readonly onSelect: (id: string) => void;
  readonly labels: {
    readonly title: string;
    readonly placeholder: string;
    readonly nothing: string;
    readonly close: string;
  };
}

/** Opens on Ctrl K (⌘ K) anywhere on the page, also from inside a field. */
export function useSearchShortcut(onOpen: () => void) {
  const open = useRef(onOpen);
  open.current = onOpen;
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Goes anywhere: type a part of a name, choose with the arrows, Enter. */
export function SearchPalette({ opened, onClose, items, onSelect, labels }: SearchPaletteProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={labels.title} size="lg" closeButtonProps={{ 'aria-label': labels.close }}>
      <PaletteList
        items={items}
        labels={labels}
        onSelect={(id) => {
          onClose();
          onSelect(id);
        }}
      />
    </Modal>
  );
}

function PaletteList({ items, onSelect, labels }: Pick<SearchPaletteProps, 'items' | 'onSelect' | 'labels'>) {
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState(0);
  const id = useId();
  const found = findMatches(items, query);
  const index = Math.min(marked, found.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setMarked((index + step + found.length) % found.length);
    }
    const chosen = found[index];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onSelect(chosen.id);
    }
  };
  return (
    <div className="bt-palette">
      <input
        type="text"
        role="combobox"
        aria-label={labels.title}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[index] ? `${id}-${index}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={labels.placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
        data-autofocus
      />
      <div role="listbox" id={`${id}-list`} aria-label={labels.title} tabIndex={-1}>
        {found.map((item, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above (combobox pattern)
          <div key={item.id} id={`${id}-${position}`} role="option" tabIndex={-1} aria-selected={position === index} onClick={() => onSelect(item.id)}>
            <span>{item.label}</span>
            {item.kind && <span className="bt-palette-kind">{item.kind}</span>}
          </div>
        ))}
      </div>
      {found.length === 0 && <p role="status">{labels.nothing}</p>}
    </div>
  );
}
