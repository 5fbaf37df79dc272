import { capture } from '../setup/run.mjs'

const LIMIT = 30_000

/**
 * What the registry knows against the packages of the lock file: null when it does not answer (an office without internet).
 * @returns {Promise<readonly { readonly name: string, readonly severity: string }[] | null>}
 */
export async function knownWeaknesses() {
  try {
    const { output } = await capture('npm', ['audit', '--json', '--loglevel=silent'], {
      timeout: LIMIT,
      shell: process.platform === 'win32'
    })
    const { vulnerabilities } = JSON.parse(output.slice(output.indexOf('{')))
    return vulnerabilities ? Object.values(vulnerabilities).map(({ name, severity }) => ({ name, severity })) : null
  } catch {
    return null
  }
}
