/** The keys of an event as they are written in lists of keys: `mod+shift+P`, `alt+ArrowUp`, `F2`. */
export function tombolDari({ key, ctrlKey, metaKey, altKey, shiftKey }: TombolEvent): string {
  const huruf = key.length === 1 ? key.toUpperCase() : key
  // a sign that needs Shift on some keyboards is itself, with or without
  const isTanda = key.length === 1 && huruf === key.toLowerCase()
  return [ctrlKey || metaKey ? 'mod' : '', altKey ? 'alt' : '', shiftKey && !isTanda ? 'shift' : '', huruf].filter(Boolean).join('+')
}

type TombolEvent = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const SEBUTAN: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ContextMenu: 'Menu'
}

/** Keys as the office reads them on its keyboard: `Ctrl+Shift+P`, `Alt+↑`. */
export const tombolTeks = (tombol: string): string =>
  tombol
    .split('+')
    .map((bagian) => SEBUTAN[bagian] ?? bagian)
    .join('+')

/** A dialog lies over the screen: keys that mean the screen wait until it is closed. One that is fading away is closed already. */
export const isDialogTerbuka = (): boolean =>
  [...document.querySelectorAll<HTMLElement>('[role="dialog"][aria-modal="true"]')].some((dialog) => dialog.style.opacity !== '0')
