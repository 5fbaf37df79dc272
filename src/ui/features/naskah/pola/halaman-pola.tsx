import { Switch, TextInput } from '@mantine/core'
import type { BagianPola, PolaNaskah } from '../../../../domain/naskah/pola/pola'
import { gantiBagian } from '../../../../domain/naskah/pola/sunting-pola'
import { PilihSatu } from '../../../components/pilih-satu'
import { teksPola as teks } from '../../../text/pola'
import { Angka } from './angka'
import classes from './isian-pola.module.css'
import { LambangKantor } from './lambang-kantor'
import { PilihKertas } from './pilih-kertas'
import type { SuntingPola } from './use-sunting-pola'

type Margin = NonNullable<PolaNaskah['margin']>

/** What a paper has that was never given margins of its own (Permendagri 1/2023). */
const MARGIN_AWAL: Margin = { kiri: 30, atas: 20, bawah: 25, kanan: 20 }
const SISI = ['kiri', 'atas', 'bawah', 'kanan'] as const

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
    <PilihKertas
      nilai={sunting.kini.kertas}
      ikut={teks.kertasKantor}
      onUbah={(kertas, jejak) => sunting.ubah({ ...sunting.kini, kertas }, jejak)}
      data-testid="pola-kertas"
    />
    <IsiMargin sunting={sunting} />
    {sunting.kini.bagian.map((bagian, ke) => (
      // sections have no names of their own: their place is what tells them apart
      <IsiBagian key={`${ke}`} {...{ sunting, bagian, ke }} />
    ))}
    <LambangKantor />
  </div>
)

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
      <legend>{kini.bagian.length > 1 ? teks.bagianKe(ke + 1, bagian.nama) : teks.bagian}</legend>
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
      {kini.bagian.length > 1 && (
        <PilihKertas
          nilai={bagian.kertas}
          ikut={teks.kertasNaskah}
          onUbah={(kertas, jejak) => ganti({ kertas }, jejak)}
          data-testid={`kertas-bagian-${ke}`}
        />
      )}
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
