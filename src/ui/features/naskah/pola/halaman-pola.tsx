import { NativeSelect, NumberInput, Switch, TextInput } from '@mantine/core'
import type { BagianPola, PolaNaskah } from '../../../../domain/naskah/pola/pola'
import { gantiBagian } from '../../../../domain/naskah/pola/sunting-pola'
import { PilihSatu } from '../../../components/pilih-satu'
import { teksPola as teks } from '../../../text/pola'
import { LambangKantor } from './lambang-kantor'
import classes from './pola.module.css'
import type { SuntingPola } from './use-sunting-pola'

type Kertas = NonNullable<PolaNaskah['kertas']>
type Margin = NonNullable<PolaNaskah['margin']>

const KERTAS = { F4: { lebar: 215, tinggi: 330 }, F4_210: { lebar: 210, tinggi: 330 }, A4: { lebar: 210, tinggi: 297 } } as const
type PilihanKertas = 'KANTOR' | keyof typeof KERTAS | 'LAIN'
const PILIHAN: readonly PilihanKertas[] = ['KANTOR', 'F4', 'F4_210', 'A4', 'LAIN']
const BERNAMA = ['F4', 'F4_210', 'A4'] as const

/** What a paper has that was never given margins of its own (Permendagri 1/2023). */
const MARGIN_AWAL: Margin = { kiri: 30, atas: 20, bawah: 25, kanan: 20 }
const SISI = ['kiri', 'atas', 'bawah', 'kanan'] as const

const kertasOf = (kertas: Kertas | null): PilihanKertas =>
  kertas === null ? 'KANTOR' : (BERNAMA.find((k) => KERTAS[k].lebar === kertas.lebar && KERTAS[k].tinggi === kertas.tinggi) ?? 'LAIN')

type Props = { readonly sunting: SuntingPola }

/** Paper, margins and font of a template, how each section lies, and the emblems of the office. */
export const HalamanPola = ({ sunting }: Props): React.JSX.Element => (
  <div className={classes.halaman}>
    <PilihSatu
      label={teks.huruf}
      pilihan={['BOOKMAN', 'ARIAL']}
      teks={teks.rupaHuruf}
      nilai={sunting.kini.rupaHuruf}
      onPilih={(rupaHuruf) => sunting.ubah({ ...sunting.kini, rupaHuruf })}
    />
    <IsiKertas sunting={sunting} />
    <IsiMargin sunting={sunting} />
    {sunting.kini.bagian.map((bagian, ke) => (
      // sections have no names of their own: their place is what tells them apart
      <IsiBagian key={`${ke}`} {...{ sunting, bagian, ke }} />
    ))}
    <LambangKantor />
  </div>
)

function IsiKertas({ sunting: { kini, ubah } }: Props): React.JSX.Element {
  const { kertas } = kini
  const pilihan = kertasOf(kertas)
  const ukuran: Readonly<Record<PilihanKertas, Kertas | null>> = { ...KERTAS, KANTOR: null, LAIN: { lebar: 200, tinggi: 300 } }
  return (
    <div>
      <NativeSelect
        size="xs"
        label={teks.kertas}
        data={PILIHAN.map((value) => ({ value, label: teks.pilihanKertas[value] }))}
        value={pilihan}
        onChange={(event) => {
          const dipilih = PILIHAN.find((p) => p === event.currentTarget.value)
          if (dipilih) ubah({ ...kini, kertas: ukuran[dipilih] })
        }}
        data-testid="pola-kertas"
      />
      {kertas && pilihan === 'LAIN' && (
        <div className={classes.sebaris}>
          <Angka
            label={teks.lebar}
            batas={[100, 450]}
            nilai={kertas.lebar}
            onUbah={(lebar) => ubah({ ...kini, kertas: { ...kertas, lebar } }, 'lebar')}
          />
          <Angka
            label={teks.tinggi}
            batas={[100, 650]}
            nilai={kertas.tinggi}
            onUbah={(tinggi) => ubah({ ...kini, kertas: { ...kertas, tinggi } }, 'tinggi')}
          />
        </div>
      )}
    </div>
  )
}

function IsiMargin({ sunting: { kini, ubah } }: Props): React.JSX.Element {
  const { margin } = kini
  return (
    <fieldset className={classes.kelompok}>
      <legend>{teks.margin}</legend>
      <Switch
        size="xs"
        label={teks.marginKantor}
        checked={margin === null}
        onChange={() => ubah({ ...kini, margin: margin ? null : MARGIN_AWAL })}
      />
      {margin && (
        <div className={classes.sebaris}>
          {SISI.map((sisi) => (
            <Angka
              key={sisi}
              label={`${teks.sisi[sisi]} (mm)`}
              batas={[5, 60]}
              nilai={margin[sisi]}
              onUbah={(n) => ubah({ ...kini, margin: { ...margin, [sisi]: n } }, sisi)}
            />
          ))}
        </div>
      )}
    </fieldset>
  )
}

type BagianProps = Props & { readonly bagian: BagianPola; readonly ke: number }

function IsiBagian({ sunting: { kini, ubah }, bagian, ke }: BagianProps): React.JSX.Element {
  const ganti = (patch: Parameters<typeof gantiBagian>[2], jejak?: string): void =>
    ubah(gantiBagian(kini, ke, patch), jejak && `${jejak} ${ke}`)
  return (
    <fieldset className={classes.kelompok}>
      <legend>
        {teks.bagian} {kini.bagian.length > 1 && ke + 1}
      </legend>
      <TextInput
        size="xs"
        label={teks.namaBagian}
        value={bagian.nama}
        maxLength={200}
        onChange={(event) => ganti({ nama: event.currentTarget.value }, 'nama')}
      />
      <div className={classes.sebaris}>
        <PilihSatu
          label={teks.orientasi}
          pilihan={['TEGAK', 'MENDATAR']}
          teks={teks.pilihanOrientasi}
          nilai={bagian.orientasi}
          onPilih={(orientasi) => ganti({ orientasi })}
        />
        <Angka label={teks.ukuranHuruf} batas={[6, 72]} nilai={bagian.huruf} onUbah={(huruf) => ganti({ huruf }, 'huruf')} />
      </div>
      <PilihSatu
        label={teks.nomorHalaman}
        pilihan={['STRIP_ATAS', 'HALAMAN_BAWAH', 'TANPA']}
        teks={teks.pilihanNomor}
        nilai={bagian.nomorHalaman}
        onPilih={(nomorHalaman) => ganti({ nomorHalaman })}
      />
    </fieldset>
  )
}

type AngkaProps = {
  readonly label: string
  readonly batas: readonly [number, number]
  readonly nilai: number
  readonly onUbah: (nilai: number) => void
}

/** A number within its bounds; while it is typed beyond them nothing changes. */
const Angka = ({ label, batas: [min, max], nilai, onUbah }: AngkaProps): React.JSX.Element => (
  <NumberInput
    size="xs"
    label={label}
    min={min}
    max={max}
    decimalSeparator=","
    decimalScale={1}
    value={nilai}
    onChange={(n) => {
      if (typeof n === 'number' && n >= min && n <= max) onUbah(n)
    }}
  />
)
