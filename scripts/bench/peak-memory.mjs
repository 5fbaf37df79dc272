import { readFileSync } from 'node:fs'

/**
 * The most memory this process has held, in MB. Linux counts it per program (`VmHWM`); `maxRSS` would begin with what the
 * parent held when it started us.
 */
export function peakMemory() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024
  const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
  return Number(kilobytes) / 1024
}
