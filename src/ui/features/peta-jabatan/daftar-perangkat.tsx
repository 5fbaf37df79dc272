import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { liesWithin, type UnorId } from '../../../domain/organisasi/unor'
import type { Bezetting } from '../../../domain/organisasi/bezetting'
import { cariUnit } from '../../../domain/peta-jabatan/cari-unit'
import { angkaPeta, barisRekapOf, ringkasPerCabang } from '../../../domain/peta-jabatan/ringkasan-peta'
import { angka } from '../../lib/format'
import { teksPeta } from '../../text/peta-jabatan'
import classes from './daftar-perangkat.module.css'
import { type MejaPeta, useMejaPeta } from './meja-peta'
import { SelisihTeks } from './selisih-teks'
import { Takaran } from './takaran'

/** One entry of the list: the city (null), a perangkat daerah, or a unit that was searched for with where it stands. */
type Pilihan = { readonly id: UnorId | null; readonly nama: string; readonly tempat: string | null; readonly bezetting: Bezetting }

/** The city and its perangkat daerah with how full they are, or any unit searched for; arrows walk, and what is walked to is shown. */
export function DaftarPerangkat(): React.JSX.Element {
  const meja = useMejaPeta()
  const [cari, setCari] = useState('')
  const rows = usePilihan(meja, cari)
  const dipilih = terpilih(meja, rows)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }), [dipilih])
  const at = rows.findIndex(({ id }) => id === dipilih)
  const pilih = (row: Pilihan | undefined): void => row && meja.pergi({ akar: row.id })
  return (
    <section className={classes.daftar} aria-label={teksPeta.perangkatDaerah}>
      <div className={classes.cari}>
        <TextInput
          size="xs"
          aria-label={teksPeta.cariPerangkat}
          placeholder={teksPeta.cariPerangkat}
          leftSection={<IconSearch size={15} />}
          value={cari}
          onChange={({ currentTarget }) => setCari(currentTarget.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') pilih(rows[1])
            else if (key === 'ArrowDown') list.current?.focus()
          }}
          data-testid="cari-perangkat"
        />
      </div>
      <div
        ref={list}
        className={classes.gulir}
        role="listbox"
        tabIndex={0}
        aria-label={teksPeta.perangkatDaerah}
        aria-activedescendant={at >= 0 ? `perangkat-${at}` : undefined}
        data-testid="daftar-perangkat"
        onClick={({ target }) => pilih(rows[barisAt(target)])}
        onKeyDown={(event) => {
          const ke = langkahOf(event.key, at, rows.length)
          if (ke === null) return
          event.preventDefault()
          // what is merely passed by is no station on the way back
          meja.atur({ akar: rows[ke]?.id ?? null })
        }}
      >
        {rows.map((row, n) => (
          <Baris key={row.id} n={n} row={row} isDipilih={row.id === dipilih} />
        ))}
        {rows.length === 1 && cari !== '' && <p className={classes.nihil}>{teksPeta.perangkatNihil}</p>}
      </div>
    </section>
  )
}

function usePilihan({ kota, snapshot }: MejaPeta, cari: string): readonly Pilihan[] {
  const seluruh = useMemo(
    (): Pilihan => ({ id: null, nama: teksPeta.kota, tempat: null, bezetting: angkaPeta(barisRekapOf(kota)).bezetting }),
    [kota]
  )
  const lain = useMemo(() => (cari.trim() === '' ? perangkatOf(kota) : ditemukan(snapshot, kota, cari)), [snapshot, kota, cari])
  return useMemo(() => [seluruh, ...lain], [seluruh, lain])
}

const perangkatOf = (kota: MejaPeta['kota']): readonly Pilihan[] =>
  ringkasPerCabang(kota).flatMap(({ unor, isSendiri, bezetting }) =>
    isSendiri ? [] : [{ id: unor.id, nama: unor.nama, tempat: null, bezetting }]
  )

const ditemukan = (snapshot: MejaPeta['snapshot'], kota: MejaPeta['kota'], cari: string): readonly Pilihan[] =>
  cariUnit(snapshot, kota, cari).map(({ unit: { unor, cabang }, tempat }) => ({ id: unor.id, nama: unor.nama, tempat, bezetting: cabang }))

/** The entry of what is shown: itself, or what it lies in. */
function terpilih({ akar, snapshot }: MejaPeta, rows: readonly Pilihan[]): UnorId | null {
  if (!akar) return null
  const entri = rows.find(({ id }) => id === akar.id) ?? rows.find(({ id }) => id !== null && liesWithin(snapshot.unor, id, akar.id))
  return entri?.id ?? null
}

/** Where a key leads in the list; null = nowhere. */
function langkahOf(key: string, at: number, jumlah: number): number | null {
  const ke: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(jumlah - 1, at + 1),
    ArrowUp: Math.max(0, at - 1),
    Home: 0,
    End: jumlah - 1
  }
  return ke[key] ?? null
}

/** Which entry was clicked; −1 beside them. */
const barisAt = (target: EventTarget): number => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-n]') : null
  return row ? Number(row.dataset['n']) : -1
}

type BarisProps = { readonly n: number; readonly row: Pilihan; readonly isDipilih: boolean }

function Baris({ n, row: { id, nama, tempat, bezetting }, isDipilih }: BarisProps): React.JSX.Element {
  const { jumlah, kebutuhan, selisih } = bezetting
  return (
    <div
      id={`perangkat-${n}`}
      role="option"
      aria-selected={isDipilih}
      className={classes.baris}
      data-n={n}
      data-kota={id === null || undefined}
    >
      <div className={classes.nama} title={nama}>
        {nama}
      </div>
      {tempat && (
        <div className={classes.tempat} title={tempat}>
          {tempat}
        </div>
      )}
      <div className={classes.angka} title={teksPeta.terisiDari(jumlah, kebutuhan)}>
        <Takaran nilai={jumlah} penuh={kebutuhan} isKurang />
        <span>
          {angka(jumlah)}/{angka(kebutuhan)}
        </span>
        <SelisihTeks n={selisih} />
      </div>
    </div>
  )
}
