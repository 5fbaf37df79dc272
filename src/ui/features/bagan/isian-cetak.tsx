import { Checkbox, NumberInput, SegmentedControl, Select, Switch, Text } from '@mantine/core'
import { FORMAT_CETAK } from '../../../contract/cetak'
import { ARAH_KERTAS, KERTAS, SISI_MAKS, SISI_MIN } from '../../../domain/cetak/kertas'
import { CARA_CETAK, HURUF_UBIN, JUDUL_CETAK, type Penandatangan } from '../../../domain/cetak/pilihan-cetak'
import { LAPISAN, lapisanOf } from '../../../domain/organisasi/lapisan/lapisan'
import { MEDAN_KARTU } from '../../../domain/organisasi/medan-kartu'
import { TATA_BAGAN } from '../../../domain/organisasi/tata-bagan'
import { IsianPenandatangan } from '../../components/cetak/isian-penandatangan'
import { PilihSatu } from '../../components/pilih-satu'
import { teksBagan } from '../../text/bagan'
import { teksCetak } from '../../text/cetak'
import classes from './cetak.module.css'
import type { SetelanCetak } from './setelan-cetak'
import type { BagianCetak, RupaCetak } from './pilihan-dialog'

type Props = {
  readonly setelan: SetelanCetak
  readonly setel: (patch: Partial<SetelanCetak>) => void
  readonly rupa: RupaCetak
  readonly setRupa: (patch: Partial<RupaCetak>) => void
  /** The unit one may print alone; null = none is chosen. */
  readonly terpilih: string | null
  readonly penandatangan: Penandatangan
}

/** Everything one may choose of a chart on paper. */
export function IsianCetak(props: Props): React.JSX.Element {
  const { setelan, setel } = props
  return (
    <div className={classes.isian}>
      <PilihSatu
        label={teksCetak.judulLabel}
        pilihan={JUDUL_CETAK}
        teks={teksCetak.judul}
        nilai={setelan.judul}
        onPilih={(judul) => setel({ judul })}
      />
      <Bagian {...props} />
      <PilihSatu
        label={teksCetak.caraLabel}
        pilihan={CARA_CETAK}
        teks={teksCetak.cara}
        nilai={setelan.cara}
        onPilih={(cara) => setel({ cara })}
      />
      <Text size="xs" c="dimmed" mt={-8}>
        {teksCetak.caraRinci[setelan.cara]}
      </Text>
      <Kertas {...props} />
      <Rupa {...props} />
      <TandaTangan {...props} />
    </div>
  )
}

const BAGIAN: readonly BagianCetak[] = ['TAMPIL', 'TERPILIH']

function Bagian({ rupa, setRupa, terpilih }: Props): React.JSX.Element | null {
  if (terpilih === null) return null
  return (
    <Select
      size="xs"
      label={teksCetak.bagian}
      allowDeselect={false}
      data={[
        { value: 'TAMPIL', label: teksCetak.bagianTampil },
        { value: 'TERPILIH', label: teksCetak.bagianTerpilih(terpilih) }
      ]}
      value={rupa.bagian}
      onChange={(value) => setRupa({ bagian: BAGIAN.find((b) => b === value) ?? 'TAMPIL' })}
      data-testid="cetak-bagian"
    />
  )
}

function Kertas({ setelan, setel }: Props): React.JSX.Element {
  const { kertas, ukuran, cara } = setelan
  const semua = [...KERTAS, 'BEBAS'] as const
  return (
    <>
      <div className={classes.dua}>
        <Select
          size="xs"
          label={teksCetak.kertas}
          allowDeselect={false}
          data={semua.map((value) => ({ value, label: value === 'BEBAS' ? teksCetak.bebas : value }))}
          value={kertas}
          onChange={(value) => setel({ kertas: semua.find((k) => k === value) ?? 'A3' })}
          data-testid="cetak-kertas"
        />
        {cara === 'UBIN' && (
          <Select
            size="xs"
            label={teksCetak.hurufUbin}
            allowDeselect={false}
            data={HURUF_UBIN.map((n) => ({ value: String(n), label: teksCetak.pt(n) }))}
            value={String(setelan.hurufUbin)}
            onChange={(value) => setel({ hurufUbin: HURUF_UBIN.find((n) => String(n) === value) ?? 6 })}
          />
        )}
      </div>
      {kertas === 'BEBAS' && (
        <div className={classes.dua}>
          <Sisi label={teksCetak.lebar} nilai={ukuran.lebar} onNilai={(lebar) => setel({ ukuran: { ...ukuran, lebar } })} />
          <Sisi label={teksCetak.tinggi} nilai={ukuran.tinggi} onNilai={(tinggi) => setel({ ukuran: { ...ukuran, tinggi } })} />
        </div>
      )}
      <PilihSatu
        label={teksCetak.arahLabel}
        pilihan={ARAH_KERTAS}
        teks={teksCetak.arah}
        nilai={setelan.arah}
        onPilih={(arah) => setel({ arah })}
      />
    </>
  )
}

type SisiProps = { readonly label: string; readonly nilai: number; readonly onNilai: (nilai: number) => void }

function Sisi({ label, nilai, onNilai }: SisiProps): React.JSX.Element {
  return (
    <NumberInput
      size="xs"
      label={label}
      min={SISI_MIN}
      max={SISI_MAKS}
      allowDecimal={false}
      clampBehavior="blur"
      value={nilai}
      onChange={(value) => typeof value === 'number' && value >= SISI_MIN && value <= SISI_MAKS && onNilai(value)}
    />
  )
}

function Rupa({ setelan, setel, rupa, setRupa }: Props): React.JSX.Element {
  return (
    <>
      <div className={classes.dua}>
        <Select
          size="xs"
          label={teksCetak.tata}
          allowDeselect={false}
          disabled={setelan.cara === 'BUKU'}
          data={TATA_BAGAN.map((value) => ({ value, label: teksBagan.tataNama[value] }))}
          value={setelan.cara === 'BUKU' ? 'HALAMAN' : rupa.tata}
          onChange={(value) => setRupa({ tata: TATA_BAGAN.find((t) => t === value) ?? 'ATAS_BAWAH' })}
        />
        <Select
          size="xs"
          label={teksCetak.lapisan}
          allowDeselect={false}
          data={LAPISAN.filter((l) => l.kelas.length > 0).map(({ id, judul }) => ({ value: id, label: judul }))}
          value={lapisanOf(rupa.lapisan).id}
          onChange={(lapisan) => setRupa({ lapisan })}
        />
      </div>
      <Switch
        size="sm"
        label={teksCetak.denganNama}
        checked={setelan.denganNama}
        onChange={({ currentTarget: { checked } }) => setel({ denganNama: checked })}
        data-testid="cetak-nama"
      />
      <Checkbox.Group
        size="xs"
        label={teksCetak.isiKartu}
        value={[...rupa.medan]}
        onChange={(values) => setRupa({ medan: MEDAN_KARTU.filter((m) => values.includes(m)) })}
      >
        <div className={classes.medan}>
          {MEDAN_KARTU.map((medan) => (
            <Checkbox key={medan} size="xs" value={medan} label={teksBagan.medanNama[medan]} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  )
}

function TandaTangan({ setelan, setel, penandatangan }: Props): React.JSX.Element {
  const orang = setelan.penandatangan
  return (
    <>
      <Switch
        size="sm"
        label={teksCetak.tandaTangan}
        checked={orang !== null}
        onChange={({ currentTarget: { checked } }) => setel({ penandatangan: checked ? penandatangan : null })}
        data-testid="cetak-tanda-tangan"
      />
      {orang && <IsianPenandatangan orang={orang} onUbah={(baru) => setel({ penandatangan: baru })} />}
    </>
  )
}

const DPI = [96, 150, 200, 300] as const

/** What kind of file is saved, beside the button that does it. */
export function Berkas({ setelan, setel }: Pick<Props, 'setelan' | 'setel'>): React.JSX.Element {
  return (
    <div className={classes.berkas}>
      <SegmentedControl
        size="xs"
        aria-label={teksCetak.formatLabel}
        data={FORMAT_CETAK.map((value) => ({ value, label: teksCetak.format[value] }))}
        value={setelan.format}
        onChange={(value) => setel({ format: FORMAT_CETAK.find((f) => f === value) ?? 'pdf' })}
      />
      {setelan.format === 'png' && (
        <Select
          size="xs"
          w={110}
          aria-label={teksCetak.dpi}
          allowDeselect={false}
          data={DPI.map((n) => ({ value: String(n), label: teksCetak.dpiNilai(n) }))}
          value={String(setelan.dpi)}
          onChange={(value) => setel({ dpi: DPI.find((n) => String(n) === value) ?? 150 })}
        />
      )}
    </div>
  )
}
