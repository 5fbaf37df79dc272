import { SegmentedControl, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { daftarBab } from '../../../domain/ketentuan/bab-ketentuan'
import type { Ketentuan } from '../../../domain/ketentuan/ketentuan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { teksKetentuan as teks } from '../../text/ketentuan'
import { type BabKini, babKini, isCocok, SARING, type Saring } from './bab-kini'
import { DaftarBab } from './daftar-bab'
import { HalamanBab } from './halaman-bab'
import classes from './ketentuan.module.css'

type Props = {
  readonly ketentuan: readonly Ketentuan[]
  readonly snapshot: Snapshot
  /** The chapter the address names. */
  readonly dipilih: string | null
  /** Chooses between this and the calendar. */
  readonly tab: React.ReactNode
}

const PILIHAN_SARING = SARING.map((value) => ({
  value,
  label: (
    <>
      {value === 'DICEK' && <span className={classes.titik} />} {teks.saring[value]}
    </>
  )
}))

/** The chapters on the left, the chosen one beside them. */
export function RuangKetentuan({ ketentuan, snapshot, dipilih, tab }: Props): React.JSX.Element {
  const [cari, setCari] = useState('')
  const [saring, setSaring] = useState<Saring>('SEMUA')
  const hariIni = snapshot.tanggal
  const semua = useMemo(() => daftarBab().map((bab): BabKini => babKini(bab, ketentuan, hariIni)), [ketentuan, hariIni])
  const rows = useMemo(() => semua.filter((b) => isCocok(b, { cari, saring })), [semua, cari, saring])
  const terbuka = semua.find(({ bab }) => bab.id === dipilih) ?? null
  return (
    <>
      <div className={classes.alat} role="search">
        {tab}
        <TextInput
          w={320}
          aria-label={teks.cari}
          placeholder={teks.cari}
          leftSection={<IconSearch size={16} />}
          value={cari}
          onChange={({ currentTarget }) => setCari(currentTarget.value)}
          data-testid="cari-ketentuan"
        />
        <SegmentedControl
          aria-label={teks.saringLabel}
          data={PILIHAN_SARING}
          value={saring}
          onChange={(value) => setSaring(SARING.find((s) => s === value) ?? 'SEMUA')}
          data-testid="saring-ketentuan"
        />
      </div>
      <div className={classes.ruang}>
        <DaftarBab rows={rows} dipilih={dipilih} />
        <section className={classes.halaman} aria-live="polite">
          {terbuka ? (
            <HalamanBab key={terbuka.bab.id} kini={terbuka} snapshot={snapshot} />
          ) : (
            <Text c="dimmed" m="auto">
              {teks.pilih}
            </Text>
          )}
        </section>
      </div>
    </>
  )
}
