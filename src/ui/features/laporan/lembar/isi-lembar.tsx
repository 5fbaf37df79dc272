import { Center, EmptyState, Loader, Tabs } from '@mantine/core'
import { IconHandClick } from '@tabler/icons-react'
import { AnswerProblem } from '../../../components/answer-problem'
import { angka } from '../../../lib/format'
import { teksLembarLaporan as teks } from '../../../text/laporan'
import type { TabelTerbuka } from './kolom-laporan'
import classes from './lembar.module.css'
import { TabelLaporan } from './tabel-laporan'
import type { TampilanLembar } from './tampilan-lembar'
import type { LaporanSiap } from './use-laporan'

/** What must be chosen first, and why. */
export type Belum = { readonly judul: string; readonly rinci: string }

type Lihat = { readonly tampilan: TampilanLembar; readonly onTampilan: (patch: Partial<TampilanLembar>) => void }
type Props = Lihat & { readonly siap: LaporanSiap | null; readonly belum: Belum | null; readonly error: Error | null }

/** The tables of a report, or why there are none. */
export function IsiLembar({ siap, belum, error, ...lihat }: Props): React.JSX.Element {
  if (error) return <AnswerProblem error={error} />
  if (siap) return <Tabel siap={siap} {...lihat} />
  return (
    <Center flex={1} data-testid="laporan-belum">
      {belum ? <EmptyState icon={<IconHandClick />} variant="light" title={belum.judul} description={belum.rinci} /> : <Loader />}
    </Center>
  )
}

/** One of the tables at a time, and what a reader has to know. */
function Tabel({ siap, tampilan, onTampilan }: Lihat & { readonly siap: LaporanSiap }): React.JSX.Element | null {
  const { tabel: semua, catatan } = siap.laporan
  const ke = tampilan.tabel < semua.length ? tampilan.tabel : 0
  const tabel = semua[ke]
  if (!tabel) return null
  return (
    <>
      {semua.length > 1 && <PilihTabel semua={semua} ke={ke} onPilih={(ini) => onTampilan({ tabel: ini, sort: null })} />}
      <TabelLaporan key={tandaKolom(ke, tabel)} {...{ siap, tabel, ke, tampilan, onTampilan }} />
      {catatan.length > 0 && (
        <ul className={classes.catatan} aria-label={teks.catatan}>
          {catatan.map((c) => (
            <li key={c}>{c}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Tables with other columns share nothing: not even for a moment do rows of one stand under the head of another. */
const tandaKolom = (ke: number, { kolom }: TabelTerbuka): string => [ke, ...kolom.map((k) => k.kunci)].join(' ')

type PilihTabelProps = { readonly semua: readonly TabelTerbuka[]; readonly ke: number; readonly onPilih: (ke: number) => void }

const PilihTabel = ({ semua, ke, onPilih }: PilihTabelProps): React.JSX.Element => (
  <Tabs variant="pills" value={String(ke)} onChange={(nilai) => onPilih(Number(nilai))} className={classes.tabel ?? ''}>
    <Tabs.List aria-label={teks.tabel}>
      {semua.map(({ judul, jumlah }, at) => (
        <Tabs.Tab key={`${at} ${judul}`} value={String(at)} data-testid={`tabel-${at}`}>
          {judul ?? teks.tabelUtama} <span className={classes.jumlah}>{angka(jumlah)}</span>
        </Tabs.Tab>
      ))}
    </Tabs.List>
  </Tabs>
)
