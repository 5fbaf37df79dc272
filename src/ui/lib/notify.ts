import { notifications } from '@mantine/notifications'
import { Refused } from './client'

/** Says briefly that something was done; the newest takes the place of the last. */
export function notifyDone(pesan: string): void {
  notifications.hide('selesai')
  notifications.show({ id: 'selesai', message: pesan, color: 'laut', autoClose: 4000 })
}

/** Says in the officer's words why something was not done. What the officer stopped is not news. */
export function notifyProblem(error: unknown): void {
  if (error instanceof Refused && error.code === 'CANCELLED') return
  notifications.show({ title: 'Belum dapat dilakukan', message: problemText(error), color: 'bahaya', autoClose: 10_000 })
}

/** The words of a refusal; a bug shows no machine language. */
export function problemText(error: unknown): string {
  return error instanceof Refused ? error.message : 'Terjadi kesalahan pada aplikasi. Data Anda tidak berubah.'
}
