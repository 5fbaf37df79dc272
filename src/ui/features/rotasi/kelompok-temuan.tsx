import { langkahTeks } from '../../../domain/mutasi/langkah-teks'
import { isDapatDikesampingkan, isTemuanAturan, type TemuanLangkah } from '../../../domain/mutasi/periksa'
import type { LangkahId } from '../../../domain/mutasi/rencana'
import type { UnorId } from '../../../domain/organisasi/unor'
import { tempatOf } from '../../lib/lokasi'
import { labelGolongan, teksRotasi } from '../../text/rotasi'
import { useMeja } from './meja'
import { RincianTertutup } from './rincian-tertutup'
import { jalankan, type RuangKerja } from './ruang-kerja'
import { warnaGolongan } from './saringan-temuan'
import classes from './tab-temuan.module.css'
import { type GolonganTemuan, perAturan, type TemuanRencana } from './temuan-rencana'

type Pilih = (pilihan: TemuanRencana) => void

type Props = { readonly golongan: GolonganTemuan; readonly isi: readonly TemuanRencana[]; readonly onPilih: Pilih }

/** The findings of one gravity, by the rule that found them: its legal basis is said once, and opens. */
export function KelompokTemuan({ golongan, isi, onPilih }: Props): React.JSX.Element | null {
  if (isi.length === 0) return null
  return (
    <section className={classes.kelompok} style={{ '--warna': warnaGolongan(golongan) }} aria-label={labelGolongan[golongan]}>
      <h3>
        {labelGolongan[golongan]} <span>{isi.length}</span>
      </h3>
      {perAturan(isi).map((sejenis) => (
        <article key={sejenis[0].temuan.aturan} className={classes.temuan} data-testid={`temuan-${sejenis[0].temuan.aturan}`}>
          <Aturan temuan={sejenis[0].temuan} />
          <ul className={classes.butir}>
            {sejenis.map((pilihan) => (
              <Butir key={`${pilihan.langkahId} ${pilihan.temuan.pesan}`} pilihan={pilihan} onPilih={onPilih} />
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}

/** A rule by number and name, over its legal basis; what is no rule says what to do instead. */
function Aturan({ temuan }: { readonly temuan: TemuanLangkah }): React.JSX.Element {
  const { aturan, judul, dasar } = temuan
  return (
    <header className={classes.aturan}>
      <h4>
        {isTemuanAturan(temuan) && <b>{aturan}</b>} {judul}
      </h4>
      {isTemuanAturan(temuan) ? (
        <a className={classes.dasar} href={tempatOf('/ketentuan', { aturan })} title={teksRotasi.bukaKetentuan}>
          {dasar}
        </a>
      ) : (
        <span>{dasar}</span>
      )}
    </header>
  )
}

function Butir({ pilihan, onPilih }: { readonly pilihan: TemuanRencana; readonly onPilih: Pilih }): React.JSX.Element {
  const { ruang, lihat } = useMeja()
  const { temuan, langkahId } = pilihan
  const unorId = unorOf(ruang, langkahId)
  const orang = ruang.langkah.find((l) => l.id === langkahId)?.pegawaiId
  return (
    <li>
      <p className={classes.pesan}>
        {temuan.pesan} {orang && <RincianTertutup pegawaiId={orang} tertutup={temuan.tertutup} />}
      </p>
      {temuan.dikesampingkan && <p className={classes.alasan}>{alasanTeks(temuan.dikesampingkan)}</p>}
      <div className={classes.kaki}>
        {unorId === undefined ? (
          <span>{langkahId === null ? teksRotasi.seluruhRencana : langkahTeks(ruang, langkahId)}</span>
        ) : (
          <button type="button" title={teksRotasi.lihatDiBagan} onClick={() => lihat(unorId)}>
            {langkahId !== null && langkahTeks(ruang, langkahId)}
          </button>
        )}
        {!ruang.isTerkunci && <Tindakan pilihan={pilihan} onPilih={onPilih} />}
      </div>
    </li>
  )
}

function Tindakan({ pilihan, onPilih }: { readonly pilihan: TemuanRencana; readonly onPilih: Pilih }): React.JSX.Element | null {
  const { ruang } = useMeja()
  const { dikesampingkan } = pilihan.temuan
  if (!dikesampingkan && !isDapatDikesampingkan(pilihan.temuan)) return null
  const lakukan = (): void => {
    if (dikesampingkan) void jalankan(ruang.rencana.id, 'temuan.restore', { pengesampinganId: dikesampingkan.id })
    else onPilih(pilihan)
  }
  return (
    <button type="button" className={classes.tindakan} onClick={lakukan}>
      {dikesampingkan ? teksRotasi.berlakukan : teksRotasi.kesampingkan}
    </button>
  )
}

function unorOf({ langkah, snapshot }: RuangKerja, id: LangkahId | null): UnorId | undefined {
  const step = langkah.find((l) => l.id === id)
  const jabatanId = step?.jabatanId ?? step?.dariJabatanId
  return jabatanId ? snapshot.jabatan.get(jabatanId)?.unorId : undefined
}

const alasanTeks = ({ alasan, rujukan }: NonNullable<TemuanLangkah['dikesampingkan']>): string =>
  rujukan === null ? `${teksRotasi.alasan}: ${alasan}` : `${teksRotasi.alasan}: ${alasan} (${rujukan})`
