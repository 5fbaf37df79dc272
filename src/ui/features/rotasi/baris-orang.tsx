import { pangkatTeks } from '../../../domain/pegawai/pangkat'
import { namaLengkap, type PegawaiRingkas } from '../../../domain/pegawai/pegawai'
import { useDragSource } from '../../components/drag/drag-pegawai'
import classes from './baris-orang.module.css'
import { useMeja } from './meja'
import { MenuOrang } from './menu-orang'

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
      {!ruang.isTerkunci && <MenuOrang pegawai={pegawai} />}
    </li>
  )
}
