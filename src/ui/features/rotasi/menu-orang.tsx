import { Menu } from '@mantine/core'
import { IconArrowsMove, IconDoorExit, IconDotsVertical, IconSitemap, IconTargetArrow } from '@tabler/icons-react'
import { useState } from 'react'
import { definitif } from '../../../domain/mutasi/proyeksi'
import { jabatanDari } from '../../../domain/mutasi/susunan'
import { namaLengkap, type PegawaiRingkas } from '../../../domain/pegawai/pegawai'
import { TombolGantung } from '../../components/tombol-gantung'
import { teksCalon } from '../../text/calon'
import { teksRantai } from '../../text/rantai'
import { teksRotasi } from '../../text/rotasi'
import { DialogJabatanCocok } from './calon/dialog-jabatan-cocok'
import { DialogLepas } from './dialog-lepas'
import { useMeja } from './meja'

/** What can be done with a person: move, find posts for, show on the chart, release with a reason. */
export function MenuOrang({ pegawai }: { readonly pegawai: PegawaiRingkas }): React.JSX.Element {
  const { ruang, pindahkan, lihat } = useMeja()
  const [dialog, setDialog] = useState<'COCOK' | 'LEPAS' | null>(null)
  const penempatan = definitif(ruang.proyeksi.penempatanDari(pegawai.id))
  const jabatan = penempatan && ruang.snapshot.jabatan.get(penempatan.jabatanId)
  return (
    <>
      <TombolGantung jenis="menu" label={teksRotasi.tindakan(namaLengkap(pegawai))} ikon={<IconDotsVertical size={17} />}>
        {({ jangkar, pasang }) => (
          <Menu {...pasang} position="bottom-end">
            <Menu.Target>{jangkar}</Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconArrowsMove size={16} />} onClick={() => pindahkan(pegawai.id)}>
                {teksRotasi.pindahkanKe}
              </Menu.Item>
              <Menu.Item leftSection={<IconTargetArrow size={16} />} onClick={() => setDialog('COCOK')}>
                {teksCalon.jabatanCocok}
              </Menu.Item>
              {jabatan && (
                <Menu.Item leftSection={<IconSitemap size={16} />} onClick={() => lihat(jabatan.unorId)}>
                  {teksRotasi.lihatDiBagan}
                </Menu.Item>
              )}
              {jabatanDari(ruang.snapshot, pegawai.id) !== null && (
                <Menu.Item leftSection={<IconDoorExit size={16} />} onClick={() => setDialog('LEPAS')}>
                  {teksRantai.lepasMenu}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </TombolGantung>
      {dialog === 'COCOK' && <DialogJabatanCocok pegawai={pegawai} onClose={() => setDialog(null)} />}
      {dialog === 'LEPAS' && <DialogLepas pegawaiId={pegawai.id} onClose={() => setDialog(null)} />}
    </>
  )
}
