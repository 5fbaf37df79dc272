import { pangkatTeks } from '../../../../domain/pegawai/pangkat'
import { namaLengkap, type PegawaiId } from '../../../../domain/pegawai/pegawai'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import { namaJabatan } from '../../../../domain/mutasi/tinjauan'
import { useDragSource } from '../../../components/drag/drag-pegawai'
import { teksPapan } from '../../../text/papan'
import type { RuangKerja } from '../ruang-kerja'
import classes from './papan.module.css'

type Props = { readonly ruang: RuangKerja; readonly pegawaiId: PegawaiId; readonly dariJabatanId: JabatanId | null }

/** A person on the board, to be dragged onto a post. */
export function OrangPapan({ ruang, pegawaiId, dariJabatanId }: Props): React.JSX.Element | null {
  const pegawai = ruang.snapshot.pegawai.get(pegawaiId)
  const nama = pegawai ? namaLengkap(pegawai) : ''
  const pangkat = pegawai?.golongan ? pangkatTeks(pegawai.golongan) : null
  const source = useDragSource({ id: pegawaiId, nama, keterangan: pangkat })
  if (!pegawai) return null
  const asal = dariJabatanId === null ? teksPapan.tanpaJabatan : teksPapan.dari(namaJabatan(ruang.snapshot, dariJabatanId))
  return (
    <div className={classes.orang} data-pegawai-id={pegawaiId} data-testid={`papan-orang-${pegawai.nip}`} {...source}>
      <span className={classes.namaOrang}>{nama}</span>
      <span className={classes.rinci}>{[pangkat, asal].filter(Boolean).join(' · ')}</span>
    </div>
  )
}
