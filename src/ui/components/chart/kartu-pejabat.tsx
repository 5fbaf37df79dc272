import { tanggalPendek } from '../../../domain/kit/tanggal'
import { type Kartu, namaPemegang, type Pemegang } from '../../../domain/organisasi/kartu'
import { selisihTeks } from '../../../domain/organisasi/layout-tabel'
import type { MedanKartu } from '../../../domain/organisasi/medan-kartu'
import { teksBagan } from '../../text/bagan'
import { useDragSource } from '../drag/drag-pegawai'
import type { IsiKartu } from './isi-kartu'
import classes from './kartu-unor.module.css'

type Props = { readonly kartu: Kartu; readonly medan: readonly MedanKartu[] }

/** Who holds the leading post, or that nobody does. */
export function PejabatKartu({ kartu, medan }: Props): React.JSX.Element {
  const [first] = kartu.pemegang
  return (
    <div className={classes.pejabat} data-berubah={kartu.sebelum ? true : undefined}>
      {kartu.isKosong && <span className={classes.kosong}>{first ? first.jenis : teksBagan.kosong}</span>}
      {first && <Nama pemegang={first} medan={medan} />}
    </div>
  )
}

function Nama({ pemegang, medan }: { readonly pemegang: Pemegang; readonly medan: readonly MedanKartu[] }): React.JSX.Element {
  const { pegawaiId, nama, pangkat, jenis, nip, tmt } = pemegang
  const source = useDragSource({ id: pegawaiId, nama, keterangan: pangkat })
  return (
    <div className={`${classes.orang} ${source.onPointerDown ? 'nopan' : ''}`} data-pegawai-id={pegawaiId} {...source}>
      <div className={classes.orangNama}>{namaPemegang(pemegang)}</div>
      {medan.includes('PANGKAT') && pangkat && jenis === 'DEFINITIF' && <div className={classes.pangkat}>{pangkat}</div>}
      {medan.includes('NIP') && <div className={classes.pangkat}>{teksBagan.nip(nip)}</div>}
      {medan.includes('TMT') && tmt && <div className={classes.pangkat}>{teksBagan.tmt(tanggalPendek(tmt))}</div>}
    </div>
  )
}

/** The foot of a card: class, how many posts are filled, and who was there before a plan. */
export function KakiKartu({ isi }: { readonly isi: IsiKartu }): React.JSX.Element {
  const { kartu, medan, isHalaman } = isi
  const { sebelum } = kartu
  return (
    <div className={classes.kaki}>
      {(isHalaman || medan.includes('KELAS')) && <Kelas kelas={kartu.jabatan?.kelas ?? null} />}
      {isHalaman ? <Hitungan kartu={kartu} /> : medan.includes('BEZETTING') && <Staf kartu={kartu} />}
      {sebelum && (
        <span className={classes.semula} title={teksBagan.semula}>
          {sebelum.map((p) => p.nama).join(', ') || teksBagan.kosong}
        </span>
      )}
    </div>
  )
}

const Kelas = ({ kelas }: { readonly kelas: number | null }): React.JSX.Element | null =>
  kelas === null ? null : <span>{teksBagan.kelas(kelas)}</span>

function Staf({ kartu: { bezetting, kebutuhan } }: { readonly kartu: Kartu }): React.JSX.Element | null {
  if (kebutuhan === 0 && bezetting === 0) return null
  return (
    <span>
      {teksBagan.staf} <b>{bezetting}</b>/{kebutuhan}
    </span>
  )
}

/** B, K and +/- of the leading post, as PermenPANRB 1/2020 writes them into the box. */
function Hitungan({ kartu }: { readonly kartu: Kartu }): React.JSX.Element | null {
  if (!kartu.jabatan) return null
  const { kebutuhan } = kartu.jabatan
  return (
    <span>
      B <b>{kartu.terisi}</b> · K <b>{kebutuhan}</b> · +/− <b>{selisihTeks(kartu.terisi - kebutuhan)}</b>
    </span>
  )
}
