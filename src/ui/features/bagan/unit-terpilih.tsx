import { Button, CloseButton, UnstyledButton } from '@mantine/core'
import { SEBUTAN_UNOR } from '../../../domain/organisasi/sebutan-jenis'
import { cabangOf, hitung } from '../../components/susunan/isi-cabang'
import { angka } from '../../lib/format'
import { teksSunting as teks } from '../../text/sunting'
import { usePenyuntingan } from './kerja-sunting'
import { useMejaBagan } from './meja-bagan'
import classes from './panel-sunting.module.css'
import { TINDAKAN_BAGAN } from './tindakan-bagan'

/** Several units chosen: which, how much they hold, and what can be done with all of them. */
export function UnitTerpilih(): React.JSX.Element {
  const { snapshot, dipilih, pilih, chart } = useMejaBagan()
  const { kerja } = usePenyuntingan()
  const { jabatan, orang } = hitung(snapshot, [...dipilih])
  const bawah = cabangOf(snapshot, dipilih).size - dipilih.size
  const bisa = TINDAKAN_BAGAN.filter((t) => (t.kelompok === 'PINDAH' || t.id === 'tutup') && t.bisa(kerja))
  return (
    <section className={classes.terpilih} aria-label={teks.dipilih(dipilih.size)} data-testid="unit-terpilih">
      <header>
        <h2>{teks.dipilih(dipilih.size)}</h2>
        <CloseButton aria-label={teks.lepasPilihan} onClick={() => pilih([])} />
      </header>
      <dl className={classes.angka}>
        <Angka nama={teks.unitDiBawah} nilai={bawah} />
        <Angka nama={teks.jabatan} nilai={jabatan} />
        <Angka nama={teks.terisi} nilai={orang} />
      </dl>
      <div className={classes.aksi}>
        {bisa.map(({ id, label, ikon: Ikon, lakukan }) => (
          <Button key={id} size="compact-sm" variant="default" leftSection={<Ikon size={14} />} onClick={() => lakukan(kerja)}>
            {label}
          </Button>
        ))}
      </div>
      <ul className={classes.daftar}>
        {kerja.unors.map((unor) => (
          <li key={unor.id} className={classes.unit}>
            <UnstyledButton className={classes.kata} onClick={() => chart.current?.tampakkan(unor.id)}>
              <b>{unor.nama}</b>
              <small>{SEBUTAN_UNOR[unor.jenis]}</small>
            </UnstyledButton>
            <CloseButton size="sm" aria-label={teks.lepas(unor.nama)} onClick={() => pilih([...dipilih].filter((id) => id !== unor.id))} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Angka = ({ nama, nilai }: { readonly nama: string; readonly nilai: number }): React.JSX.Element => (
  <div>
    <dt>{nama}</dt>
    <dd className="angka">{angka(nilai)}</dd>
  </div>
)
