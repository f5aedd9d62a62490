import { type CSSVariablesResolver, createTheme, type MantineThemeOverride } from '@mantine/core';
import { palette } from './palette.ts';

const family = "'Be Vietnam Pro', system-ui, 'Segoe UI', Roboto, sans-serif";

/** Four sizes in all: 13 in tables, 15 for text, 20 and 28 for headings. Letters with two tone marks need the air above. */
export const theme: MantineThemeOverride = createTheme({
  colors: palette,
  primaryColor: 'leaf',
  // White words on filled controls in both schemes: Mantine chooses their colour without knowing the scheme.
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  white: '#ffffff',
  black: '#1f2a44',
  fontFamily: family,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.25rem', xl: '1.75rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.55', lg: '1.5', xl: '1.45' },
  headings: {
    fontFamily: family,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.45' },
      h2: { fontSize: '1.25rem', lineHeight: '1.45' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.5' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.5' },
      h5: { fontSize: '0.8125rem', lineHeight: '1.5' },
      h6: { fontSize: '0.8125rem', lineHeight: '1.5' },
    },
  },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '10px', xl: '14px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: { defaultProps: { transitionProps: { duration: 120 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 100 } } },
    Popover: { defaultProps: { transitionProps: { duration: 100 } } },
    Tooltip: { defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: true }, transitionProps: { duration: 100 } } },
    Anchor: { defaultProps: { underline: 'always', inherit: true } },
    Badge: { defaultProps: { tt: 'none', fw: 600 } },
  },
});

const tints = Object.fromEntries(
  ['leaf', 'rice', 'brick', 'slate', 'ink'].flatMap((hue) => [
    [`--mantine-color-${hue}-light`, `var(--bt-${hue}-tint)`],
    [`--mantine-color-${hue}-light-hover`, `var(--bt-${hue}-tint)`],
    [`--mantine-color-${hue}-light-color`, `var(--bt-${hue})`],
    [`--mantine-color-${hue}-text`, `var(--bt-${hue})`],
  ]),
);

const shared = {
  ...tints,
  '--mantine-color-body': 'var(--bt-paper)',
  '--mantine-color-text': 'var(--bt-ink)',
  '--mantine-color-bright': 'var(--bt-ink)',
  '--mantine-color-dimmed': 'var(--bt-slate)',
  '--mantine-color-placeholder': 'var(--bt-slate)',
  '--mantine-color-error': 'var(--bt-brick)',
  '--mantine-color-success': 'var(--bt-leaf)',
  '--mantine-color-anchor': 'var(--bt-ink)',
  '--mantine-color-default': 'var(--bt-surface)',
  '--mantine-color-default-color': 'var(--bt-ink)',
  '--mantine-color-default-hover': 'var(--bt-raised)',
  '--mantine-color-default-border': 'var(--bt-line-strong)',
};

/** Mantine's own roles point at the tokens, so both schemes and print follow from one file. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
