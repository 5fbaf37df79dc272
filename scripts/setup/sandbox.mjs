import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Chromium refuses its sandbox to root, and only root (or whoever asks for it in so many words) goes without. */
export const rootFlags = () =>
  process.platform === 'linux' && (process.getuid?.() === 0 || process.env.PENATA_NO_SANDBOX === '1') ? ['--no-sandbox'] : []

/**
 * Why Chromium's sandbox could not start for this user, with the way out; null when it can. It is never switched off silently.
 * @param {string} exe
 * @returns {string | null}
 */
export function sandboxProblem(exe) {
  if (process.platform !== 'linux' || rootFlags().length > 0) return null
  const helper = join(dirname(exe), 'chrome-sandbox')
  if (isSetuidRoot(helper) || userNamespacesAllowed()) return null
  return (
    'Electron cannot start its sandbox: this system forbids user namespaces to ordinary users. Either run\n' +
    `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n` +
    'or, on a machine you trust, go without the sandbox:  PENATA_NO_SANDBOX=1 npm start'
  )
}

function isSetuidRoot(helper) {
  const stat = statSync(helper, { throwIfNoEntry: false })
  return stat?.uid === 0 && (stat.mode & 0o4755) === 0o4755
}

function userNamespacesAllowed() {
  return !appArmorForbids() && spawnSync('unshare', ['-U', 'true']).status === 0
}

/** Ubuntu 24.04 lets everybody make a user namespace, and then takes every right inside it away. */
function appArmorForbids() {
  try {
    return readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').trim() === '1'
  } catch {
    return false
  }
}
