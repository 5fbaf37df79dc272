import { Text } from '@mantine/core'
import { useMemo } from 'react'
import type { Tanggal } from '../../../domain/kit/tanggal'
import { strukturalKosong } from '../../../domain/organisasi/jabatan-kosong'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksJalan } from '../../text/jalan-rencana'
import { judulJabatan } from './konteks-jabatan'
import classes from './kosong-pada-tmt.module.css'

const BANYAK = 6

/** Which structural posts are vacant on the day a plan is to begin. */
export function KosongPadaTmt({ tmt }: { readonly tmt: Tanggal }): React.JSX.Element | null {
  const { snapshot } = useSnapshot(tmt)
  const kosong = useMemo(() => (snapshot ? strukturalKosong(snapshot, (id) => snapshot.byJabatan.get(id) ?? []) : []), [snapshot])
  if (!snapshot) return null
  return (
    <section className={classes.kotak} aria-label={teksJalan.yangKosong(kosong.length, 0)} data-testid="kosong-pada-tmt">
      <Text size="sm" fw={600}>
        {teksJalan.yangKosong(kosong.length, kosong.filter((j) => j.isJabatanKunci).length)}
      </Text>
      <ul className={classes.daftar}>
        {kosong.slice(0, BANYAK).map((jabatan) => (
          <li key={jabatan.id}>
            {judulJabatan(snapshot, jabatan.id)} <small>{jabatan.eselon}</small>
          </li>
        ))}
        {kosong.length > BANYAK && <li>{teksJalan.danLain(kosong.length - BANYAK)}</li>}
      </ul>
    </section>
  )
}
