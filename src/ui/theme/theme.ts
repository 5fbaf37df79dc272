import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Deep sea green-blue: the colour of everything that can be pressed. */
const laut: MantineColorsTuple = [
  '#ecf6f7',
  '#d8ebed',
  '#afd6db',
  '#82bfc7',
  '#55a5b0',
  '#358f9c',
  '#1f7b89',
  '#146573',
  '#0e515d',
  '#093c46'
]
/** Quiet brass: marks where one is, and what deserves a look. */
const emas: MantineColorsTuple = [
  '#fdf7e7',
  '#f8ecca',
  '#efd897',
  '#e5c15f',
  '#dbad36',
  '#cf9c1f',
  '#b28415',
  '#8f6910',
  '#6f510d',
  '#543d0a'
]
/** Brick red, for what is empty, blocked or lost. */
const bahaya: MantineColorsTuple = [
  '#fdf1ef',
  '#f9dfdb',
  '#f0bab2',
  '#e69386',
  '#dc6f5f',
  '#d05443',
  '#b94132',
  '#983427',
  '#78291f',
  '#5c1f18'
]
/** Leaf green, for what is in order. */
const aman: MantineColorsTuple = [
  '#eef7f0',
  '#dceee0',
  '#b5dbbe',
  '#8bc699',
  '#64b177',
  '#489c5d',
  '#37844a',
  '#2b693b',
  '#21522e',
  '#183d22'
]
/** Greys with a breath of the sea in them. */
const gray: MantineColorsTuple = [
  '#f6f8f9',
  '#eef2f3',
  '#e1e7ea',
  '#cfd8dc',
  '#adbac0',
  '#8a9aa2',
  '#64757e',
  '#475760',
  '#303e46',
  '#1c272d'
]

const input = { defaultProps: { size: 'sm' } }

/** How Penata looks. Colours carry meaning (laut, emas, bahaya, aman), never decoration. */
export const theme = createTheme({
  primaryColor: 'laut',
  primaryShade: 7,
  colors: { laut, emas, bahaya, aman, gray, red: bahaya, green: aman, yellow: emas, teal: laut },
  black: '#1c272d',
  fontFamily: "Inter, 'Segoe UI', 'Liberation Sans', Arial, sans-serif",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  fontFamilyMonospace: "Consolas, 'Liberation Mono', monospace",
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '20px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } } },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '11px', xl: '20px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 600 } },
    Button: { defaultProps: { size: 'sm' } },
    TextInput: input,
    Select: input,
    Tooltip: { defaultProps: { withArrow: true, openDelay: 350, color: 'gray.9' } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Tutup' } } },
    Modal: {
      defaultProps: {
        centered: true,
        closeButtonProps: { 'aria-label': 'Tutup' },
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 120 }
      },
      styles: { title: { lineHeight: 1.35 } }
    },
    SpotlightRoot: { defaultProps: { centered: false, yOffset: 72, overlayProps: { blur: 0, backgroundOpacity: 0.35 } } },
    Drawer: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Tutup' },
        overlayProps: { backgroundOpacity: 0.25 },
        transitionProps: { duration: 140 }
      }
    }
  }
})
