import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowsMove, IconDoorExit, IconDotsVertical, IconSitemap } from '@tabler/icons-react'
import { definitif } from '../../../domain/mutasi/proyeksi'
import { jabatanDari } from '../../../domain/mutasi/susunan'
import { pangkatTeks } from '../../../domain/pegawai/pangkat'
import { namaLengkap, type PegawaiRingkas } from '../../../domain/pegawai/pegawai'
import { useDragSource } from '../../components/drag/drag-pegawai'
import { teksRotasi } from '../../text/rotasi'
import classes from './baris-orang.module.css'
import { useMeja } from './meja'
import { jalankan } from './ruang-kerja'

/** A person in a list: to drag onto a post, or to move by the menu. */
export function BarisOrang({ pegawai, keterangan }: { readonly pegawai: PegawaiRingkas; readonly keterangan: string }): React.JSX.Element {
  const { ruang } = useMeja()
  const nama = namaLengkap(pegawai)
  const pangkat = pegawai.golongan === null ? null : pangkatTeks(pegawai.golongan)
  const source = useDragSource({ id: pegawai.id, nama, keterangan: pangkat })
  return (
    <li className={classes.baris} data-pegawai-id={pegawai.id} data-testid={`orang-${pegawai.nip}`}>
      <div className={classes.orang} {...source}>
        <span className={classes.nama}>{nama}</span>
        <span className={classes.rinci}>{[pangkat, keterangan].filter(Boolean).join(' · ')}</span>
      </div>
      {!ruang.isTerkunci && <Tindakan pegawai={pegawai} nama={nama} />}
    </li>
  )
}

function Tindakan({ pegawai, nama }: { readonly pegawai: PegawaiRingkas; readonly nama: string }): React.JSX.Element {
  const { ruang, pindahkan, lihat } = useMeja()
  const penempatan = definitif(ruang.proyeksi.penempatanDari(pegawai.id))
  const jabatan = penempatan && ruang.snapshot.jabatan.get(penempatan.jabatanId)
  const rencanaId = ruang.rencana.id
  const canRelease =
    jabatanDari(ruang.snapshot, pegawai.id) !== null && !ruang.langkah.some((l) => l.pegawaiId === pegawai.id && l.jenis === 'LEPAS')
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={teksRotasi.tindakan(nama)}>
          <IconDotsVertical size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowsMove size={16} />} onClick={() => pindahkan(pegawai.id)}>
          {teksRotasi.pindahkanKe}
        </Menu.Item>
        {jabatan && (
          <Menu.Item leftSection={<IconSitemap size={16} />} onClick={() => lihat(jabatan.unorId)}>
            {teksRotasi.lihatDiBagan}
          </Menu.Item>
        )}
        {canRelease && (
          <Menu.Item
            leftSection={<IconDoorExit size={16} />}
            onClick={() => void jalankan(rencanaId, 'langkah.release', { rencanaId, pegawaiId: pegawai.id })}
          >
            {teksRotasi.lepas}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
