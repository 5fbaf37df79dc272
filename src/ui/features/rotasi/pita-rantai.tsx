import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { type JabatanId } from '../../../domain/organisasi/jabatan'
import { assertNever } from '../../../domain/kit/result'
import type { Rantai, UjungRantai } from '../../../domain/mutasi/rantai'
import { namaJabatan } from '../../../domain/mutasi/tinjauan'
import { namaLengkap } from '../../../domain/pegawai/pegawai'
import { teksRotasi } from '../../text/rotasi'
import { KartuLangkah } from './kartu-langkah'
import { konteksJabatan } from './konteks-jabatan'
import classes from './pita-rantai.module.css'
import { useMeja } from './meja'
import type { RuangKerja } from './ruang-kerja'

/** One chain as a ribbon downwards: a post, who fills it, the post that leaves, who fills that … and the end by its name. */
export function PitaRantai({ rantai, nomor }: { readonly rantai: Rantai; readonly nomor: number }): React.JSX.Element {
  const { ruang } = useMeja()
  const { langkah, lepas, ujung } = rantai
  const awal = langkah[0]?.jabatanId ?? lepas?.dariJabatanId ?? null
  const isLingkaran = ujung.jenis === 'SIKLUS'
  return (
    <section className={classes.rantai} aria-label={teksRotasi.rantaiKe(nomor)} data-testid={`rantai-${nomor}`}>
      <header className={classes.kepala}>
        <h3>{teksRotasi.rantaiKe(nomor)}</h3>
        <span>{teksRotasi.orangBerpindah(rantai.panjang)}</span>
      </header>
      <ol className={classes.pita}>
        <Simpul jabatanId={awal} keterangan={lepas || isLingkaran ? null : teksRotasi.semulaLowong} />
        {lepas && (
          <li className={classes.langkah}>
            <KartuLangkah langkah={lepas} />
          </li>
        )}
        {langkah.map((l, i) => (
          <li key={l.id} className={classes.langkah}>
            <KartuLangkah langkah={l} />
            {i < langkah.length - 1 && <Pos jabatanId={l.dariJabatanId} keterangan={null} />}
          </li>
        ))}
        <li className={classes.ujung} data-jenis={ujung.jenis} data-testid="ujung-rantai">
          {'jabatanId' in ujung && <Pos jabatanId={ujung.jabatanId} keterangan={null} />}
          <span>{ujungTeks(ruang, ujung)}</span>
        </li>
      </ol>
    </section>
  )
}

type PosProps = { readonly jabatanId: JabatanId | null; readonly keterangan: string | null }

const Simpul = (props: PosProps): React.JSX.Element => (
  <li className={classes.langkah}>
    <Pos {...props} />
  </li>
)

/** A post on the ribbon; it shows itself on the chart, and people can be dropped on it. */
function Pos({ jabatanId, keterangan }: PosProps): React.JSX.Element {
  const { ruang, lihat } = useMeja()
  const jabatan = jabatanId === null ? undefined : ruang.snapshot.jabatan.get(jabatanId)
  return (
    <button
      type="button"
      className={classes.pos}
      data-jabatan-id={jabatan?.id}
      title={teksRotasi.lihatDiBagan}
      onClick={() => jabatan && lihat(jabatan.unorId)}
    >
      <span className={classes.jabatan}>{namaJabatan(ruang.snapshot, jabatanId)}</span>
      <span className={classes.unor}>
        {[jabatan && konteksJabatan(ruang.snapshot, jabatan.id), keterangan].filter(Boolean).join(' · ')}
      </span>
    </button>
  )
}

function ujungTeks(ruang: RuangKerja, ujung: UjungRantai): string {
  switch (ujung.jenis) {
    case 'KOSONG':
      return kosongTeks(ruang, ujung.jabatanId)
    case 'SIKLUS':
      return teksRotasi.ujungSiklus
    case 'NON_STRUKTURAL':
      return teksRotasi.ujungNonStruktural
    case 'TANPA_JABATAN':
      return teksRotasi.ujungTanpaJabatan
    default:
      return assertNever(ujung)
  }
}

function kosongTeks({ proyeksi, snapshot }: RuangKerja, jabatanId: JabatanId): string {
  const plt = proyeksi.pemegang(jabatanId).find((p) => p.jenis === 'PLT')
  return plt ? teksRotasi.ujungPlt(namaOf(snapshot, plt.pegawaiId)) : teksRotasi.ujungKosong
}

const namaOf = (snapshot: Snapshot, id: Parameters<Snapshot['pegawai']['get']>[0]): string => {
  const pegawai = snapshot.pegawai.get(id)
  return pegawai ? namaLengkap(pegawai) : '—'
}
