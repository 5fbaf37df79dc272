/** Ways to look into or bend a running Penata from outside. */
const FORBIDDEN = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'disable-web-security',
  'allow-running-insecure-content',
  'ignore-certificate-errors',
  'load-extension',
  'host-rules',
  'gpu-launcher',
  'renderer-cmd-prefix',
  'utility-cmd-prefix'
] as const

/** The first switch on the command line that the packed Penata refuses, or null. Only root goes without the sandbox: Chromium leaves no choice. */
export function forbiddenSwitch(has: (name: string) => boolean, isRoot: boolean): string | null {
  return FORBIDDEN.find(has) ?? (!isRoot && has('no-sandbox') ? 'no-sandbox' : null)
}
