import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Usul } from '../../../../domain/usul-rotasi/hasil-usul'
import { angka } from '../../../lib/format'
import { teksUsul } from '../../../text/usul-rotasi'
import type { Rantai } from '../../../../domain/mutasi/rantai'
import { pilahRantai } from '../../../../domain/usul-rotasi/pilah-rantai'
import { bukaRencanaBaru } from '../buka-rencana-baru'
import { nilaiTeks } from '../calon/nilai-teks'
import { judulJabatan } from '../konteks-jabatan'
import { MejaContext, useMeja } from '../meja'
import { PitaRantai } from '../pita-rantai'
import type { RuangKerja } from '../ruang-kerja'
import { gugurTeks } from './gugur-teks'
import { KenapaUsul } from './kenapa-usul'
import { ruangUsul } from './ruang-usul'
import classes from './kartu-usul.module.css'

/** What a card shows below its numbers. */
export type TampilanUsul = 'rantai' | 'kenapa'

type Props = {
  readonly usul: Usul
  readonly nomor: number
  /** How many posts were weighed: what the value of the whole is divided by. */
  readonly jabatan: number
  readonly tampilan: TampilanUsul
  readonly onClose: () => void
}

/** One complete plan: what it is worth, what it moves, what it leaves open, its chains or its reasons, and the way to make it a scenario. */
export function KartuUsul({ usul, nomor, jabatan, tampilan, onClose }: Props): React.JSX.Element {
  const meja = useMeja()
  const [isMengirim, setMengirim] = useState(false)
  const ruang = useMemo(() => ruangUsul(meja.ruang, usul), [meja.ruang, usul])
  const mejaUsul = useMemo(() => ({ ...meja, ruang }), [meja, ruang])
  const huruf = String.fromCodePoint(HURUF_A + nomor)
  const { id, nama } = meja.ruang.rencana
  const pakai = async (): Promise<void> => {
    setMengirim(true)
    const tambahan = usul.langkah.map(({ pegawaiId, jabatanId }) => ({ pegawaiId, jabatanId }))
    if (await bukaRencanaBaru('rencana.add-skenario', { id, tambahan, nama: teksUsul.namaSkenario(nama, huruf) })) onClose()
    else setMengirim(false)
  }
  return (
    <article className={classes.kartu} aria-label={teksUsul.usul(huruf)} data-testid={`usul-${huruf}`}>
      <header className={classes.kepala}>
        <h3>{teksUsul.usul(huruf)}</h3>
        <span>{bedaTeks(usul)}</span>
        <Button size="xs" onClick={() => void pakai()} loading={isMengirim} data-testid={`pakai-${huruf}`}>
          {teksUsul.pakai}
        </Button>
      </header>
      <Angka usul={usul} ruang={ruang} jabatan={jabatan} />
      <Terbuka usul={usul} ruang={ruang} />
      <div className={classes.gulir}>
        <MejaContext value={mejaUsul}>
          {tampilan === 'rantai' ? <RantaiUsul usul={usul} rantai={ruang.rantai} /> : <KenapaUsul usul={usul} />}
        </MejaContext>
      </div>
    </article>
  )
}

const HURUF_A = 65

function bedaTeks({ beda }: Usul): string {
  if (beda === null) return teksUsul.terbaik
  return beda === 'ORANG' ? teksUsul.bedaOrang : teksUsul.bedaPenempatan
}

type BagianProps = { readonly usul: Usul; readonly ruang: RuangKerja }

function Angka({ usul, ruang: { hasil }, jabatan }: BagianProps & { readonly jabatan: number }): React.JSX.Element {
  const { BLOK, PERINGATAN, TIDAK_DAPAT_DIPERIKSA } = hasil.jumlah
  const temuan =
    BLOK > 0 ? teksUsul.temuanBlok(angka(BLOK), angka(PERINGATAN)) : teksUsul.temuanTeks(angka(PERINGATAN), angka(TIDAK_DAPAT_DIPERIKSA))
  const promosi = usul.langkah.filter((l) => l.isPromosi).length
  return (
    <dl className={classes.angka}>
      <Fakta
        nama={teksUsul.nilaiJabatan}
        judul={teksUsul.nilaiJabatanRinci}
        isi={teksUsul.dariKe(nilaiTeks(usul.nilaiTetap / jabatan), nilaiTeks(usul.nilai / jabatan))}
        isUtama
      />
      <Fakta nama={teksUsul.berpindah} isi={angka(usul.langkah.length)} isUtama />
      <Fakta nama={teksUsul.promosiJumlah} isi={angka(promosi)} isUtama />
      <Fakta nama={teksUsul.rataKecocokan} isi={usul.kecocokan === null ? '—' : nilaiTeks(usul.kecocokan)} isUtama />
      <Fakta nama={teksUsul.temuan} isi={temuan} isBahaya={BLOK > 0} />
      <Fakta nama={teksUsul.kepastian} isi={usul.selisih === 0 ? teksUsul.terbukti : teksUsul.selisih(persenTeks(usul.selisih))} />
      {usul.biayaBatas > 0 && <Fakta nama={teksUsul.biayaBatas} isi={teksUsul.biayaBatasTeks(nilaiTeks(usul.biayaBatas / jabatan))} />}
    </dl>
  )
}

const DUA_DESIMAL = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const persenTeks = (bagian: number): string => DUA_DESIMAL.format(Math.max(0.01, bagian * 100))

type FaktaProps = {
  readonly nama: string
  readonly isi: string
  readonly judul?: string
  readonly isUtama?: boolean
  readonly isBahaya?: boolean
}

const Fakta = ({ nama, isi, judul, isUtama, isBahaya }: FaktaProps): React.JSX.Element => (
  <div data-utama={isUtama || undefined} data-bahaya={isBahaya || undefined} title={judul}>
    <dt>{nama}</dt>
    <dd>{isi}</dd>
  </div>
)

/** The chains the proposal makes or goes on with, before those of the plan that it leaves as they are. */
function RantaiUsul({ usul, rantai }: { readonly usul: Usul; readonly rantai: readonly Rantai[] }): React.JSX.Element {
  const [baru, lama] = pilahRantai(usul, rantai)
  return (
    <>
      {baru.map((r) => (
        <PitaRantai key={r.nomor} rantai={r} />
      ))}
      {lama.length > 0 && <h4 className={classes.rantaiLain}>{teksUsul.rantaiLain}</h4>}
      {lama.map((r) => (
        <PitaRantai key={r.nomor} rantai={r} />
      ))}
    </>
  )
}

/** What stays open and what falls open, with the reason. */
function Terbuka({ usul: { terbuka, lowonganBaru }, ruang: { snapshot } }: BagianProps): React.JSX.Element | null {
  if (terbuka.length === 0 && lowonganBaru.length === 0) return null
  return (
    <ul className={classes.terbuka}>
      {terbuka.map((t) => (
        <li key={t.jabatanId}>
          <b>{teksUsul.tetapKosong}</b> {judulJabatan(snapshot, t.jabatanId)}:{' '}
          {t.calon === 0 ? gugurTeks(t) : teksUsul.calonTerpakai(angka(t.calon))}
        </li>
      ))}
      {lowonganBaru.map((id) => (
        <li key={id}>
          <b>{teksUsul.lowonganBaru}</b> {judulJabatan(snapshot, id)}
        </li>
      ))}
    </ul>
  )
}
