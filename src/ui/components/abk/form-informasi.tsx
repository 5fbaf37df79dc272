import { Button, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Tugas } from '../../../domain/abk/abk'
import { type ButirInformasi as Bagian, SARAN_LINGKUNGAN } from '../../../domain/abk/daftar-anjab'
import type { IsianInformasi } from '../../../domain/abk/informasi-jabatan'
import { teksInformasi as teks } from '../../text/abk'
import { ButirInformasi } from './butir-informasi'
import classes from './informasi.module.css'
import { TabelPasangan } from './tabel-pasangan'

type Props = {
  readonly isian: IsianInformasi
  /** Tugas pokok and hasil kerja stand in the ABK; they are shown, not written again. */
  readonly tugas: readonly Tugas[]
  readonly isBoleh: boolean
  readonly set: (patch: Partial<IsianInformasi>) => void
}

/** The informasi jabatan of a post in the order of the official sheet. */
export const FormInformasi = (props: Props): React.JSX.Element => (
  <div className={classes.lajur} data-testid="form-informasi">
    <Bagian nomor={1} judul={teks.bagian.ikhtisar}>
      <Paragraf {...props} medan="ikhtisar" label={teks.bagian.ikhtisar} />
    </Bagian>
    <Bagian nomor={2} judul={teks.bagian.kualifikasi}>
      <DaftarButir {...props} bagian={KUALIFIKASI} />
    </Bagian>
    <Bagian nomor={3} judul={teks.bagian.tugas}>
      <DaftarTugas tugas={props.tugas} />
    </Bagian>
    <Bagian nomor={4} judul={teks.bagian.bahan}>
      <Pasangan {...props} medan="bahanKerja" judul={teks.bagian.bahan} />
    </Bagian>
    <Bagian nomor={5} judul={teks.bagian.perangkat}>
      <Pasangan {...props} medan="perangkatKerja" judul={teks.bagian.perangkat} />
    </Bagian>
    <Bagian nomor={6} judul={`${teks.bagian.tanggungJawab} dan ${teks.bagian.wewenang.toLowerCase()}`}>
      <DaftarButir {...props} bagian={TANGGUNG_JAWAB} />
    </Bagian>
    <Bagian nomor={7} judul={teks.bagian.korelasi}>
      <KorelasiJabatan {...props} />
    </Bagian>
    <Bagian nomor={8} judul={teks.bagian.lingkungan} alat={<IsiLazim {...props} />}>
      <Pasangan {...props} medan="lingkungan" judul={teks.bagian.lingkungan} />
    </Bagian>
    <Bagian nomor={9} judul={teks.bagian.risiko}>
      <Pasangan {...props} medan="risiko" judul={teks.bagian.risiko} />
    </Bagian>
    <Bagian nomor={10} judul={teks.bagian.syarat}>
      <DaftarButir {...props} bagian={SYARAT} />
    </Bagian>
    <Bagian nomor={11} judul={teks.bagian.prestasi}>
      <Paragraf {...props} medan="prestasi" label={teks.bagian.prestasi} />
    </Bagian>
  </div>
)

const KUALIFIKASI = ['pendidikan', 'pelatihan', 'pengalaman'] as const
const TANGGUNG_JAWAB = ['tanggungJawab', 'wewenang'] as const
const SYARAT = ['keterampilan', 'bakat', 'temperamen', 'minat', 'upayaFisik', 'kondisiFisik', 'fungsiPekerjaan'] as const

type BagianProps = { readonly nomor: number; readonly judul: string; readonly alat?: ReactNode; readonly children: ReactNode }

const Bagian = ({ nomor, judul, alat, children }: BagianProps): React.JSX.Element => (
  <section className={classes.bagian} aria-label={judul}>
    <h3>
      {nomor}. {judul} {alat}
    </h3>
    {children}
  </section>
)

type ParagrafProps = Props & { readonly medan: 'ikhtisar' | 'prestasi'; readonly label: string }

const Paragraf = ({ isian, isBoleh, set, medan, label }: ParagrafProps): React.JSX.Element => (
  <Textarea
    aria-label={label}
    placeholder={medan === 'ikhtisar' ? teks.ikhtisarContoh : ''}
    autosize
    minRows={2}
    maxRows={10}
    readOnly={!isBoleh}
    value={isian[medan]}
    onChange={({ currentTarget }) => set({ [medan]: currentTarget.value })}
    data-testid={`informasi-${medan}`}
  />
)

type ButirProps = Props & { readonly bagian: readonly Bagian[] }

const DaftarButir = ({ isian, isBoleh, set, bagian }: ButirProps): React.JSX.Element => (
  <div className={bagian.length === 2 ? classes.dua : classes.tiga}>
    {bagian.map((nama) => (
      <ButirInformasi key={nama} bagian={nama} nilai={isian[nama]} isBoleh={isBoleh} onUbah={(nilai) => set({ [nama]: nilai })} />
    ))}
  </div>
)

type PasanganProps = Props & { readonly medan: 'bahanKerja' | 'perangkatKerja' | 'lingkungan' | 'risiko'; readonly judul: string }

const Pasangan = ({ isian, isBoleh, set, medan, judul }: PasanganProps): React.JSX.Element => (
  <TabelPasangan
    label={judul}
    kolom={teks.kolom[medan]}
    baris={isian[medan].map(({ nama, untuk }) => [nama, untuk])}
    isBoleh={isBoleh}
    onUbah={(baris) => set({ [medan]: baris.map(([nama = '', untuk = '']) => ({ nama, untuk })) })}
  />
)

const KorelasiJabatan = ({ isian, isBoleh, set }: Props): React.JSX.Element => (
  <TabelPasangan
    label={teks.bagian.korelasi}
    kolom={teks.kolom.korelasi}
    baris={isian.korelasi.map(({ jabatan, unit, hal }) => [jabatan, unit, hal])}
    isBoleh={isBoleh}
    onUbah={(baris) => set({ korelasi: baris.map(([jabatan = '', unit = '', hal = '']) => ({ jabatan, unit, hal })) })}
  />
)

const IsiLazim = ({ isian, isBoleh, set }: Props): React.ReactNode =>
  isBoleh &&
  isian.lingkungan.length === 0 && (
    <Button size="compact-xs" variant="subtle" onClick={() => set({ lingkungan: [...SARAN_LINGKUNGAN] })}>
      {teks.isiLazim}
    </Button>
  )

const DaftarTugas = ({ tugas }: Pick<Props, 'tugas'>): React.JSX.Element => (
  <>
    <p className={classes.catatan}>{tugas.length === 0 ? teks.tanpaAbk : teks.dariAbk}</p>
    <ol className={classes.tugas}>
      {tugas.map(({ uraian, hasil }, n) => (
        // two tasks may be worded alike
        <li key={n}>
          {uraian} <small>– {hasil === '' ? teks.tanpaHasil : hasil}</small>
        </li>
      ))}
    </ol>
  </>
)
