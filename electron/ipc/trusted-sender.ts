import type { IpcMainEvent } from 'electron'
import { APP_HOST, APP_SCHEME, devOrigin } from '../shell/app-protocol'

/** True for a message from the main frame of our own page. `URL.origin` is no help: for our scheme it is the string "null". */
export function isTrustedSender(event: Pick<IpcMainEvent, 'senderFrame' | 'sender'>): boolean {
  const frame = event.senderFrame
  if (!frame || frame !== event.sender.mainFrame || !URL.canParse(frame.url)) return false
  const url = new URL(frame.url)
  if (url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST) return true
  const dev = devOrigin()
  return dev !== null && url.origin === dev
}
