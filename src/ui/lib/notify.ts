import { type NotificationData, notifications } from '@mantine/notifications'
import { Refused } from './client'

const ID = 'pesan'

/** Says something above the screen; the newest takes the place of the last: one message at most lies over anything. */
export function say(pesan: Omit<NotificationData, 'id'>): void {
  notifications.hide(ID)
  notifications.show({ ...pesan, id: ID })
}

/** Says briefly that something was done. */
export const notifyDone = (pesan: string): void => say({ message: pesan, color: 'laut', autoClose: 4000 })

/** Says in the officer's words why something was not done. What the officer stopped is not news. */
export function notifyProblem(error: unknown): void {
  if (error instanceof Refused && error.code === 'CANCELLED') return
  say({ title: 'Belum dapat dilakukan', message: problemText(error), color: 'bahaya', autoClose: 10_000 })
}

/** The words of a refusal; a bug shows no machine language. */
export function problemText(error: unknown): string {
  return error instanceof Refused ? error.message : 'Terjadi kesalahan pada aplikasi. Data Anda tidak berubah.'
}
