import { useElementSize } from '@mantine/hooks'
import { useRef } from 'react'
import { tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'
import { isHariKerja } from '../../../domain/mutasi/hari-kerja'
import { isiHari } from '../../../domain/pengingat/isi-hari'
import { bukaTujuan } from '../../lib/buka-tujuan'
import { namaHari, teksKalender as teks, bulanTeks } from '../../text/kalender'
import type { ButirKalender, JenisKalender } from './butir-kalender'
import classes from './bulan-kisi.module.css'
import { useTombolHari } from './use-tombol-hari'
import { warnaJenis } from './warna-jenis'

type Props = {
  readonly minggu: readonly (readonly Tanggal[])[]
  readonly hari: Tanggal
  readonly hariIni: Tanggal
  readonly jenis: readonly JenisKalender[]
  readonly butir: readonly ButirKalender[]
  readonly onHari: (hari: Tanggal) => void
}

/** Pixels of the number of a day, and of a line below it. */
const [KEPALA, BARIS] = [26, 21]

/** A month as a sheet of days, Monday first. Arrows walk the days, Page Up and Down the months, Enter goes to what the day holds. */
export function BulanKisi({ minggu, hari, hariIni, jenis, butir, onHari }: Props): React.JSX.Element {
  const { ref, height } = useElementSize<HTMLDivElement>()
  const kisi = useRef<HTMLDivElement>(null)
  const perHari = Map.groupBy(butir, (b) => b.tanggal)
  const muat = Math.max(2, Math.floor((height / minggu.length - KEPALA) / BARIS))
  const onKeyDown = useTombolHari({ kisi, hari, onHari })
  return (
    <div
      ref={kisi}
      className={classes.kisi}
      role="grid"
      tabIndex={-1}
      aria-label={teks.kisi(bulanTeks(hari))}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const ke = hariOf(target)
        if (ke !== null) onHari(ke)
      }}
      data-testid="kisi-bulan"
    >
      <div role="row" className={classes.namaHari}>
        {minggu[0]?.map((h) => (
          <span key={h} role="columnheader">
            {namaHari(h)}
          </span>
        ))}
      </div>
      <div ref={ref} className={classes.badan} role="rowgroup">
        {minggu.map((pekan) => (
          <div key={pekan[0]} role="row" className={classes.pekan}>
            {pekan.map((h) => (
              <Hari
                key={h}
                hari={h}
                bulan={hari.slice(0, 7)}
                isDipilih={h === hari}
                isHariIni={h === hariIni}
                jenis={jenis}
                butir={perHari.get(h) ?? []}
                muat={muat}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** The day that was pressed. */
const hariOf = (target: EventTarget): Tanggal | null =>
  target instanceof Element ? (target.closest('[data-hari]')?.getAttribute('data-hari') ?? null) : null

type HariProps = Pick<Props, 'jenis' | 'butir' | 'hari'> & {
  readonly bulan: string
  readonly isDipilih: boolean
  readonly isHariIni: boolean
  readonly muat: number
}

function Hari({ hari, bulan, isDipilih, isHariIni, jenis, butir, muat }: HariProps): React.JSX.Element {
  const { baris, lagi } = isiHari(butir, muat)
  return (
    <div
      role="gridcell"
      className={classes.hari}
      tabIndex={isDipilih ? 0 : -1}
      aria-selected={isDipilih}
      aria-current={isHariIni ? 'date' : undefined}
      aria-label={teks.hariBerisi(`${namaHari(hari)}, ${tanggalPanjang(hari)}`, butir.length)}
      data-hari={hari}
      data-luar={!hari.startsWith(bulan)}
      data-libur={!isHariKerja(hari)}
    >
      <span className={classes.angka}>{Number(hari.slice(8))}</span>
      {baris.map(({ jenis: id, jumlah, satu }) => (
        <button
          key={satu?.kunci ?? id}
          type="button"
          tabIndex={-1}
          className={classes.baris}
          style={{ '--warna': warnaJenis(id) }}
          title={[judulOf(jenis, id), satu?.utama, satu?.rinci].filter(Boolean).join(' · ')}
          onClick={(event) => {
            if (!satu?.tuju) return
            event.stopPropagation()
            bukaTujuan(satu.tuju)
          }}
        >
          {satu ? satu.utama : teks.hitung(jumlah, judulOf(jenis, id))}
        </button>
      ))}
      {lagi > 0 && <span className={classes.lagi}>{teks.lagi(lagi)}</span>}
    </div>
  )
}

const judulOf = (jenis: readonly JenisKalender[], id: string): string => jenis.find((j) => j.id === id)?.judul ?? id
