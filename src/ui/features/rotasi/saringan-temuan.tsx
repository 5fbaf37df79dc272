import { Select } from '@mantine/core'
import { WARNA_HASIL } from '../../components/chart/marks'
import { labelGolongan, teksRotasi } from '../../text/rotasi'
import classes from './tab-temuan.module.css'
import { GOLONGAN_TEMUAN, golonganOf, type GolonganTemuan, perAturan, type SaringTemuan, type TemuanRencana } from './temuan-rencana'

type Props = {
  readonly semua: readonly TemuanRencana[]
  readonly saring: SaringTemuan
  readonly onSaring: (saring: SaringTemuan) => void
}

/** Narrows a long list of findings to one gravity, or to one rule. */
export function SaringanTemuan({ semua, saring, onSaring }: Props): React.JSX.Element {
  const jumlah = Map.groupBy(semua, golonganOf)
  const pilih = (golongan: GolonganTemuan): void => onSaring({ golongan: saring.golongan === golongan ? null : golongan, aturan: null })
  return (
    <div className={classes.saringan} role="group" aria-label={teksRotasi.saringTemuan}>
      {GOLONGAN_TEMUAN.filter((g) => jumlah.has(g)).map((g) => (
        <button
          key={g}
          type="button"
          className={classes.golongan}
          style={{ '--warna': warnaGolongan(g) }}
          aria-pressed={saring.golongan === g}
          data-testid={`saring-${g}`}
          onClick={() => pilih(g)}
        >
          <b>{jumlah.get(g)?.length}</b> {labelGolongan[g]}
        </button>
      ))}
      <Select
        className={classes.pilihAturan}
        size="xs"
        clearable
        searchable
        aria-label={teksRotasi.saringAturan}
        placeholder={teksRotasi.semuaAturan}
        nothingFoundMessage={teksRotasi.aturanNihil}
        data={perAturan(tersegolong(semua, saring.golongan)).map((isi) => ({ value: isi[0].temuan.aturan, label: judulAturan(isi) }))}
        value={saring.aturan}
        onChange={(aturan) => onSaring({ ...saring, aturan })}
        data-testid="saring-aturan"
      />
    </div>
  )
}

/** The colour of a group: that of its gravity, and none for what was overridden. */
export const warnaGolongan = (golongan: GolonganTemuan): string => WARNA_HASIL[golongan === 'DIKESAMPINGKAN' ? 'LULUS' : golongan]

const tersegolong = (semua: readonly TemuanRencana[], golongan: GolonganTemuan | null): readonly TemuanRencana[] =>
  golongan === null ? semua : semua.filter((t) => golonganOf(t) === golongan)

const judulAturan = (isi: readonly [TemuanRencana, ...TemuanRencana[]]): string => {
  const { aturan, judul } = isi[0].temuan
  return `${aturan} ${judul} (${isi.length})`
}
