import { Menu } from '@mantine/core'
import { IconArrowsMove, IconDoorExit, IconDots, IconDotsVertical, IconEraser, IconTransferIn, IconUserSearch } from '@tabler/icons-react'
import { Fragment, useState } from 'react'
import { isStruktural, type Jabatan } from '../../../domain/organisasi/jabatan'
import { isKosong } from '../../../domain/organisasi/kartu'
import { namaLengkap, type PegawaiId } from '../../../domain/pegawai/pegawai'
import { TombolGantung } from '../../components/tombol-gantung'
import { teksRantai } from '../../text/rantai'
import { DialogLepas } from './dialog-lepas'
import { DialogSikap } from './dialog-sikap'
import { useMeja } from './meja'
import { jalankan, type RuangKerja } from './ruang-kerja'

type Dialog = { readonly jenis: 'LEPAS'; readonly pegawaiId: PegawaiId } | { readonly jenis: 'BIARKAN_KOSONG' | 'DARI_LUAR' }

/** What can be done with a post: find candidates, move or release who holds it, or say why it stays empty. */
export function MenuJabatan({ jabatan }: { readonly jabatan: Jabatan }): React.JSX.Element | null {
  const { ruang, cariCalon } = useMeja()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  if (ruang.isTerkunci) return null
  const isBolehKosong = isStruktural(jabatan) && isKosong(ruang.proyeksi.pemegang(jabatan.id))
  return (
    <>
      <TombolGantung jenis="menu" label={teksRantai.menuJabatan(jabatan.nama)} ikon={<IconDotsVertical size={15} />}>
        {({ jangkar, pasang }) => (
          <Menu {...pasang} position="bottom-end">
            <Menu.Target>{jangkar}</Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconUserSearch size={16} />} onClick={() => cariCalon(jabatan.id)}>
                {teksRantai.cariCalon}
              </Menu.Item>
              {isBolehKosong && <ButirKosong jabatan={jabatan} onDialog={setDialog} />}
              <ButirPejabat jabatan={jabatan} onDialog={setDialog} />
            </Menu.Dropdown>
          </Menu>
        )}
      </TombolGantung>
      {dialog?.jenis === 'LEPAS' && <DialogLepas pegawaiId={dialog.pegawaiId} onClose={() => setDialog(null)} />}
      {dialog && dialog.jenis !== 'LEPAS' && <DialogSikap jabatanId={jabatan.id} jenis={dialog.jenis} onClose={() => setDialog(null)} />}
    </>
  )
}

type ButirProps = { readonly jabatan: Jabatan; readonly onDialog: (dialog: Dialog) => void }

/** What the plan says of a post that it leaves empty. */
function ButirKosong({ jabatan, onDialog }: ButirProps): React.JSX.Element {
  const { ruang } = useMeja()
  const rencanaId = ruang.rencana.id
  const hapus = (): void => void jalankan(rencanaId, 'sikap.clear', { rencanaId, jabatanId: jabatan.id })
  return (
    <>
      <Menu.Item leftSection={<IconDots size={16} />} onClick={() => onDialog({ jenis: 'BIARKAN_KOSONG' })}>
        {teksRantai.biarkanKosong}
      </Menu.Item>
      <Menu.Item leftSection={<IconTransferIn size={16} />} onClick={() => onDialog({ jenis: 'DARI_LUAR' })}>
        {teksRantai.isiDariLuar}
      </Menu.Item>
      {ruang.detail.sikap.some((s) => s.jabatanId === jabatan.id) && (
        <Menu.Item leftSection={<IconEraser size={16} />} onClick={hapus}>
          {teksRantai.hapusSikap}
        </Menu.Item>
      )}
    </>
  )
}

/** The holders of a post after the plan, each to be moved or released. */
function ButirPejabat({ jabatan, onDialog }: ButirProps): React.JSX.Element {
  const { ruang, pindahkan } = useMeja()
  return (
    <>
      {pejabatOf(ruang, jabatan).map(({ id, nama }) => (
        <Fragment key={id}>
          <Menu.Item leftSection={<IconArrowsMove size={16} />} onClick={() => pindahkan(id)}>
            {teksRantai.pindahkan(nama)}
          </Menu.Item>
          <Menu.Item leftSection={<IconDoorExit size={16} />} onClick={() => onDialog({ jenis: 'LEPAS', pegawaiId: id })}>
            {teksRantai.lepaskan(nama)}
          </Menu.Item>
        </Fragment>
      ))}
    </>
  )
}

/** More holders than this are moved from their names. */
const PEJABAT_MAKS = 3

function pejabatOf({ snapshot, proyeksi }: RuangKerja, { id }: Jabatan): readonly { readonly id: PegawaiId; readonly nama: string }[] {
  const tetap = proyeksi.pemegang(id).filter((p) => p.jenis === 'DEFINITIF')
  if (tetap.length > PEJABAT_MAKS) return []
  return tetap.flatMap((p) => {
    const pegawai = snapshot.pegawai.get(p.pegawaiId)
    return pegawai ? [{ id: pegawai.id, nama: namaLengkap(pegawai) }] : []
  })
}
