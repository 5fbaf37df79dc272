import type { ReactNode } from 'react'
import { Panel } from '../../components/panel'
import { labelJenisKelamin } from '../../text/label'
import { teksFormulir } from '../../text/pegawai'
import classes from './formulir.module.css'
import { type Formulir, MedanAngka, MedanHari, MedanPilihan, MedanTeks, MedanTertutup } from './medan-formulir'
import { AGAMA } from './pilihan-formulir'
import { PILIHAN } from './pilihan-saringan'

const KELAMIN = Object.entries(labelJenisKelamin).map(([value, label]) => ({ value, label }))

/** The fields in their sections, in the order of the papers they come from. */
export function IsiFormulir({ formulir }: { readonly formulir: Formulir }): React.JSX.Element {
  return (
    <>
      <Identitas formulir={formulir} />
      <Kepegawaian formulir={formulir} />
      <Pendidikan formulir={formulir} />
      <Kontak formulir={formulir} />
    </>
  )
}

type Props = { readonly formulir: Formulir }

const Identitas = ({ formulir }: Props): React.JSX.Element => (
  <Panel judul={teksFormulir.identitas}>
    <div className={classes.kisi}>
      <Kotak lebar={2}>
        <MedanTeks formulir={formulir} medan="gelarDepan" maks={40} contoh="Dr." />
      </Kotak>
      <Kotak lebar={6}>
        <MedanTeks formulir={formulir} medan="nama" isWajib />
      </Kotak>
      <Kotak lebar={4}>
        <MedanTeks formulir={formulir} medan="gelarBelakang" maks={80} contoh="S.E., M.M." />
      </Kotak>
      <Kotak lebar={4}>
        <MedanAngka formulir={formulir} medan="nip" digit={18} isWajib />
      </Kotak>
      <Kotak lebar={4}>
        <MedanTeks formulir={formulir} medan="tempatLahir" maks={80} />
      </Kotak>
      <Kotak lebar={4}>
        <MedanHari formulir={formulir} medan="tanggalLahir" />
      </Kotak>
      <Kotak lebar={4}>
        <MedanPilihan formulir={formulir} medan="jenisKelamin" data={KELAMIN} />
      </Kotak>
      <Kotak lebar={4}>
        <MedanPilihan formulir={formulir} medan="agama" data={withOwn(AGAMA, formulir.isian.agama)} />
      </Kotak>
    </div>
  </Panel>
)

const Kepegawaian = ({ formulir }: Props): React.JSX.Element => (
  <Panel judul={teksFormulir.kepegawaian}>
    <div className={classes.kisi}>
      <Kotak lebar={3}>
        <MedanPilihan formulir={formulir} medan="jenisAsn" data={PILIHAN.jenisAsn} isWajib />
      </Kotak>
      <Kotak lebar={3}>
        <MedanPilihan formulir={formulir} medan="kedudukanHukum" data={PILIHAN.kedudukanHukum} isWajib />
      </Kotak>
      <Kotak lebar={3}>
        <MedanHari formulir={formulir} medan="tmtCpns" />
      </Kotak>
      <Kotak lebar={3}>
        <MedanHari formulir={formulir} medan="tmtPns" />
      </Kotak>
      <Kotak lebar={3}>
        <MedanPilihan formulir={formulir} medan="golongan" data={golonganOf(formulir)} />
      </Kotak>
      <Kotak lebar={3}>
        <MedanHari formulir={formulir} medan="tmtGolongan" />
      </Kotak>
      <Kotak lebar={3}>
        <MedanAngka formulir={formulir} medan="mkTahun" digit={2} />
      </Kotak>
      <Kotak lebar={3}>
        <MedanAngka formulir={formulir} medan="mkBulan" digit={2} />
      </Kotak>
    </div>
  </Panel>
)

const Pendidikan = ({ formulir }: Props): React.JSX.Element => (
  <Panel judul={teksFormulir.pendidikan}>
    <div className={classes.kisi}>
      <Kotak lebar={3}>
        <MedanPilihan formulir={formulir} medan="tingkatPendidikan" data={PILIHAN.tingkatPendidikan} />
      </Kotak>
      <Kotak lebar={6}>
        <MedanTeks formulir={formulir} medan="pendidikan" contoh="S-1 Ilmu Administrasi Negara" />
      </Kotak>
      <Kotak lebar={3}>
        <MedanAngka formulir={formulir} medan="tahunLulus" digit={4} />
      </Kotak>
    </div>
  </Panel>
)

const Kontak = ({ formulir }: Props): React.JSX.Element => (
  <Panel judul={teksFormulir.kontak}>
    <p className={classes.catatan}>{teksFormulir.kontakRinci}</p>
    <div className={classes.kisi}>
      <Kotak lebar={4}>
        <MedanTertutup formulir={formulir} medan="nik" maks={16} />
      </Kotak>
      <Kotak lebar={4}>
        <MedanTertutup formulir={formulir} medan="noHp" maks={15} />
      </Kotak>
      <Kotak lebar={4}>
        <MedanTertutup formulir={formulir} medan="email" maks={120} contoh="nama@contoh.go.id" />
      </Kotak>
    </div>
  </Panel>
)

const Kotak = ({ lebar, children }: { readonly lebar: 2 | 3 | 4 | 6; readonly children: ReactNode }): React.JSX.Element => (
  <div data-lebar={lebar}>{children}</div>
)

/** The list with the value the data already hold, though it be none of the list. */
const withOwn = (daftar: readonly string[], nilai: string): string[] =>
  nilai === '' || daftar.includes(nilai) ? [...daftar] : [...daftar, nilai]

/** Only the golongan that go with the kind of ASN are offered, and the one that is there. */
function golonganOf({ isian }: Formulir): string[] {
  const [pns, pppk] = PILIHAN.golongan
  return withOwn((isian.jenisAsn.startsWith('PPPK') ? pppk?.items : pns?.items) ?? [], isian.golongan)
}
