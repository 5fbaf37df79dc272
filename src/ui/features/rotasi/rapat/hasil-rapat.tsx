import { IconArrowLeft, IconChevronRight } from '@tabler/icons-react'
import { useMemo } from 'react'
import { type ButirRapat, isDiputus } from '../../../../domain/mutasi/agenda-rapat'
import { barisBeritaAcara, type BarisBeritaAcara } from '../../../../domain/mutasi/berita-acara'
import { PUTUSAN_RAPAT } from '../../../../domain/mutasi/keputusan-rapat'
import { namaRencana } from '../../../../domain/mutasi/skenario'
import { MenuEkspor } from '../../../components/menu-ekspor'
import { ask } from '../../../lib/client'
import { pergiKe, tempatOf, useLokasi } from '../../../lib/lokasi'
import { labelPutusan, teksRapat } from '../../../text/rapat'
import type { RuangKerja } from '../ruang-kerja'
import classes from './hasil.module.css'
import { CatatanPutusan } from './log-rapat'
import rapat from './rapat.module.css'
import type { Sidang } from './sidang'

type Props = { readonly ruang: RuangKerja; readonly sidang: Sidang }

/** What the meeting came to: the data of the berita acara, line by line, and the way on. */
export function HasilRapat({ ruang, sidang: { agenda, urutan } }: Props): React.JSX.Element {
  const { rencana, proyeksi, hasil, isTerkunci, detail } = ruang
  const baris = useMemo(() => barisBeritaAcara(agenda, proyeksi, hasil), [agenda, proyeksi, hasil])
  return (
    <div className={rapat.layar} data-testid="hasil-rapat">
      <header className={rapat.kepala}>
        <Kembali ruang={ruang} />
        <span className={rapat.rencana}>{`${teksRapat.hasil}: ${namaRencana(rencana)}`}</span>
        <MenuEkspor onEkspor={(format) => ask('rapat.ekspor', { rencanaId: rencana.id, urutan: [...urutan], format })} />
        <a className={rapat.alat} data-utama href={tempatOf('/rotasi', { id: rencana.id, buka: 'tahapan' })} data-testid="ke-tahap">
          {teksRapat.keTahap}
          <IconChevronRight size="1.2em" />
        </a>
      </header>
      <main className={classes.isi}>
        <p className={classes.ringkas}>{ringkas(agenda)}</p>
        {isTerkunci && <p className={classes.terkunci}>{teksRapat.terkunci}</p>}
        <Tabel baris={baris} />
        {detail.keputusan.length > 0 && (
          <section className={classes.catatan}>
            <h2>{teksRapat.jalannya}</h2>
            <CatatanPutusan ruang={ruang} />
          </section>
        )}
      </main>
    </div>
  )
}

/** Back to the meeting, or to a plan that is no longer spoken of. */
function Kembali({ ruang: { rencana, isTerkunci } }: Pick<Props, 'ruang'>): React.JSX.Element {
  const { jabatan } = useLokasi().kueri
  const { id } = rencana
  const kembali = (): void =>
    isTerkunci ? pergiKe('/rotasi', { id }) : pergiKe('/rapat', jabatan === undefined ? { id } : { id, jabatan })
  return (
    <button type="button" className={rapat.alat} onClick={kembali} data-testid="hasil-kembali">
      <IconArrowLeft size="1.3em" />
      {isTerkunci ? teksRapat.keRencana : teksRapat.keRapat}
    </button>
  )
}

/** `12 disetujui · 2 ditunda · 2 belum diputuskan`. */
function ringkas(agenda: readonly ButirRapat[]): string {
  const putus = agenda.filter(isDiputus)
  const jumlah = PUTUSAN_RAPAT.map((p) => [putus.filter((b) => b.keputusan?.putusan === p).length, labelPutusan[p]] as const)
  return [...jumlah, [agenda.length - putus.length, teksRapat.belumDiputus] as const]
    .filter(([n]) => n > 0)
    .map(([n, putusan]) => teksRapat.jumlahPutusan(n, putusan))
    .join(' · ')
}

const { kolom } = teksRapat

const Tabel = ({ baris }: { readonly baris: readonly BarisBeritaAcara[] }): React.JSX.Element => (
  <table className={classes.tabel} data-testid="tabel-hasil">
    <thead>
      <tr>
        {Object.entries(kolom).map(([id, judul]) => (
          <th key={id} scope="col">
            {judul}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {baris.map((b) => (
        <tr key={b.nomor}>
          <td className="angka">{b.nomor}</td>
          <td>
            <strong>{b.jabatan}</strong>
            {!b.jabatan.includes(b.perangkatDaerah) && <small>{b.perangkatDaerah}</small>}
          </td>
          <td>{b.semula}</td>
          <td>
            {b.dibahas.map((nama) => (
              <div key={nama}>{nama}</div>
            ))}
          </td>
          <td>
            <span className={classes.putusan}>{b.putusan}</span>
          </td>
          <td>
            {b.ditetapkan && (
              <>
                <strong>{b.ditetapkan.nama}</strong>
                <small>{b.ditetapkan.jabatanLama}</small>
              </>
            )}
          </td>
          <td>
            {b.alasan}
            <Dikesampingkan daftar={b.dikesampingkan} />
          </td>
          <td>{b.oleh}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Dikesampingkan = ({ daftar }: { readonly daftar: readonly string[] }): React.JSX.Element | null =>
  daftar.length === 0 ? null : (
    <details>
      <summary>{`${teksRapat.dikesampingkanJudul} (${daftar.length})`}</summary>
      {daftar.map((teks) => (
        <p key={teks}>{teks}</p>
      ))}
    </details>
  )
