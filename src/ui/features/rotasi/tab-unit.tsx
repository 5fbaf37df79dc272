import { useMemo } from 'react'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import { UnorPanel } from '../../components/chart/unor-panel'
import { useMeja } from './meja'
import { MenuJabatan } from './menu-jabatan'
import { tandaOf } from './seret'

const menuJabatan = (jabatan: Jabatan): React.JSX.Element => <MenuJabatan jabatan={jabatan} />

/** The unit that is selected on the chart, with its posts and holders in the state that is shown. */
export function TabUnit(): React.JSX.Element | null {
  const { ruang, keadaan, unorId, pilihUnor, pindahkan } = useMeja()
  const tanda = useMemo(() => tandaOf(ruang), [ruang])
  if (unorId === null) return null
  return (
    <UnorPanel
      snapshot={ruang.snapshot}
      unorId={unorId}
      pemegang={keadaan === 'sebelum' ? undefined : ruang.proyeksi.pemegang}
      tanda={tanda}
      onPegawai={ruang.isTerkunci ? undefined : pindahkan}
      onClose={() => pilihUnor(null)}
      alatJabatan={menuJabatan}
    />
  )
}
