import { Text } from '@mantine/core'
import { teksJalan } from '../../../text/jalan-rencana'
import type { PratinjauTerapan } from './pratinjau-terapan'
import classes from './terapkan.module.css'

/** What will be written, in one line; or why it cannot be. */
export function RingkasanTerapkan({ pratinjau }: { readonly pratinjau: PratinjauTerapan }): React.JSX.Element | null {
  if (pratinjau === null) return null
  if (!pratinjau.ok) {
    return (
      <Text size="sm" className={classes.tertahan} role="alert" data-testid="terapkan-tertahan">
        {pratinjau.error.pesan}
      </Text>
    )
  }
  const baru = pratinjau.value.filter((p) => p.sebelum === null).length
  const berakhir = pratinjau.value.filter((p) => p.sebelum !== null)
  const plt = berakhir.filter((p) => p.sesudah.jenis === 'PLT' || p.sesudah.jenis === 'PLH').length
  return (
    <div className={classes.ringkas} data-testid="terapkan-ringkas">
      <b>{teksJalan.akanDitulis}</b>
      <span>{teksJalan.ringkas(baru, berakhir.length - plt, plt)}.</span>
    </div>
  )
}
