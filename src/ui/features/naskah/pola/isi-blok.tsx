import { Checkbox, NativeSelect, NumberInput } from '@mantine/core'
import { type BlokPola, KUNCI_GAMBAR } from '../../../../domain/naskah/pola/pola'
import { PilihSatu } from '../../../components/pilih-satu'
import { teksPola as teks } from '../../../text/pola'
import { IsiTandaTangan } from './isi-tanda-tangan'
import classes from './isian-pola.module.css'
import { TeksPola } from './teks-pola'

type Blok<J extends BlokPola['jenis']> = Extract<BlokPola, { jenis: J }>
/** A block, and how it is put in its own place; `jejak` names the field that changes. */
type Props<J extends BlokPola['jenis']> = { readonly blok: Blok<J>; readonly ubah: (blok: Blok<J>, jejak?: string) => void }
type SemuaProps = {
  readonly blok: BlokPola
  readonly ubah: (blok: BlokPola, jejak?: string) => void
  /** The tables the paper can fill, by name. */
  readonly tabel: readonly string[]
}

/** The fields of a block. */
export function IsiBlok({ blok, ubah, tabel }: SemuaProps): React.JSX.Element {
  switch (blok.jenis) {
    case 'LAMBANG':
      return <PilihGambar blok={blok} ubah={ubah} />
    case 'KOP':
      return <IsiKop blok={blok} ubah={ubah} />
    case 'KEPALA':
      return <IsiKepala blok={blok} ubah={ubah} />
    case 'KONSIDERANS':
      return <IsiKonsiderans blok={blok} ubah={ubah} />
    case 'PARAGRAF':
      return <IsiParagraf blok={blok} ubah={ubah} />
    case 'RINCIAN':
      return <IsiRincian blok={blok} ubah={ubah} />
    case 'DIKTUM':
      return <Butir blok={blok} ubah={ubah} />
    case 'DAFTAR':
      return <IsiDaftar blok={blok} ubah={ubah} />
    case 'TABEL':
      return <PilihTabel {...{ blok, ubah, tabel }} />
    case 'KEPALA_LAMPIRAN':
      return <Teks blok={blok} ubah={ubah} />
    case 'TANDA_TANGAN':
      return <IsiTandaTangan blok={blok} ubah={ubah} />
    case 'TEMBUSAN':
      return <IsiTembusan blok={blok} ubah={ubah} />
    case 'PAPAN_NAMA':
      return <IsiPapanNama blok={blok} ubah={ubah} />
  }
}

type Ubah<B> = { readonly blok: B; readonly ubah: (blok: B, jejak?: string) => void }

/** The text of a block that has one. */
const Teks = <B extends Extract<BlokPola, { teks: string }>>({ blok, ubah }: Ubah<B>): React.JSX.Element => (
  <TeksPola
    label={teks.teks}
    nilai={blok.teks}
    onUbah={(isi) => ubah({ ...blok, teks: isi }, 'teks')}
    data-testid={`teks-${blok.id}-teks`}
  />
)

/** The items of a block that has some. */
const Butir = <B extends Extract<BlokPola, { butir: string }>>({ blok, ubah }: Ubah<B>): React.JSX.Element => (
  <TeksPola
    label={teks.butir}
    nilai={blok.butir}
    onUbah={(butir) => ubah({ ...blok, butir }, 'butir')}
    data-testid={`teks-${blok.id}-butir`}
  />
)

const IsiKepala = ({ blok, ubah }: Props<'KEPALA'>): React.JSX.Element => (
  <>
    <Teks blok={blok} ubah={ubah} />
    <Checkbox size="xs" label={teks.tebal} checked={blok.tebal} onChange={() => ubah({ ...blok, tebal: !blok.tebal })} />
  </>
)

const IsiRincian = ({ blok, ubah }: Props<'RINCIAN'>): React.JSX.Element => (
  <>
    <TeksPola
      label={teks.barisLabel}
      nilai={blok.baris}
      onUbah={(baris) => ubah({ ...blok, baris }, 'baris')}
      data-testid={`teks-${blok.id}-baris`}
    />
    <Checkbox size="xs" label={teks.menjorokRincian} checked={blok.menjorok} onChange={() => ubah({ ...blok, menjorok: !blok.menjorok })} />
  </>
)

const IsiDaftar = ({ blok, ubah }: Props<'DAFTAR'>): React.JSX.Element => (
  <>
    <Butir blok={blok} ubah={ubah} />
    <PilihSatu
      label={teks.penanda}
      pilihan={['ANGKA', 'HURUF']}
      teks={teks.pilihanPenanda}
      nilai={blok.penanda}
      onPilih={(penanda) => ubah({ ...blok, penanda })}
    />
  </>
)

const IsiTembusan = ({ blok, ubah }: Props<'TEMBUSAN'>): React.JSX.Element => (
  <>
    <TeksPola isSebaris label={teks.judul} nilai={blok.judul} onUbah={(judul) => ubah({ ...blok, judul }, 'judul')} />
    <Butir blok={blok} ubah={ubah} />
  </>
)

const PilihTabel = ({ blok, ubah, tabel }: Props<'TABEL'> & Pick<SemuaProps, 'tabel'>): React.JSX.Element => (
  <NativeSelect
    size="xs"
    label={teks.tabel}
    description={teks.tabelArti}
    data={tabel.map((nama) => ({ value: nama, label: nama.replaceAll(/[-_]/g, ' ') }))}
    value={blok.tabel}
    onChange={(event) => ubah({ ...blok, tabel: event.currentTarget.value })}
  />
)

const PilihGambar = ({ blok, ubah }: Props<'LAMBANG'>): React.JSX.Element => (
  <PilihSatu
    label={teks.gambar}
    pilihan={KUNCI_GAMBAR}
    teks={teks.pilihanGambar}
    nilai={blok.gambar}
    onPilih={(gambar) => ubah({ ...blok, gambar })}
  />
)

const IsiKop = ({ blok, ubah }: Props<'KOP'>): React.JSX.Element => (
  <>
    <TeksPola isSebaris label={teks.kopAtas} nilai={blok.atas} onUbah={(atas) => ubah({ ...blok, atas }, 'atas')} />
    <TeksPola isSebaris label={teks.kopNama} nilai={blok.nama} onUbah={(nama) => ubah({ ...blok, nama }, 'nama')} />
    <TeksPola label={teks.kopAlamat} nilai={blok.alamat} onUbah={(alamat) => ubah({ ...blok, alamat }, 'alamat')} />
  </>
)

const IsiKonsiderans = ({ blok, ubah }: Props<'KONSIDERANS'>): React.JSX.Element => (
  <>
    <TeksPola isSebaris label={teks.label} nilai={blok.label} onUbah={(label) => ubah({ ...blok, label }, 'label')} />
    <Butir blok={blok} ubah={ubah} />
    <PilihSatu
      label={teks.penanda}
      pilihan={['ANGKA', 'HURUF', 'TANPA']}
      teks={teks.pilihanPenanda}
      nilai={blok.penanda}
      onPilih={(penanda) => ubah({ ...blok, penanda })}
    />
  </>
)

const IsiParagraf = ({ blok, ubah }: Props<'PARAGRAF'>): React.JSX.Element => (
  <>
    <Teks blok={blok} ubah={ubah} />
    <PilihSatu
      label={teks.rata}
      pilihan={['KIRI', 'TENGAH', 'KANAN', 'PENUH']}
      teks={teks.pilihanRata}
      nilai={blok.rata}
      onPilih={(rata) => ubah({ ...blok, rata })}
    />
    <div className={classes.centang}>
      <Checkbox size="xs" label={teks.menjorok} checked={blok.menjorok} onChange={() => ubah({ ...blok, menjorok: !blok.menjorok })} />
      <Checkbox
        size="xs"
        label={teks.tebalJudul}
        checked={blok.tebal}
        onChange={() => ubah({ ...blok, tebal: !blok.tebal })}
        data-testid={`tebal-${blok.id}`}
      />
    </div>
  </>
)

const IsiPapanNama = ({ blok, ubah }: Props<'PAPAN_NAMA'>): React.JSX.Element => (
  <>
    <TeksPola isSebaris label={teks.nama} nilai={blok.nama} onUbah={(nama) => ubah({ ...blok, nama }, 'nama')} />
    <TeksPola
      isSebaris
      label={teks.keterangan}
      nilai={blok.keterangan}
      onUbah={(isi) => ubah({ ...blok, keterangan: isi }, 'keterangan')}
    />
    <div className={classes.sebaris}>
      <NumberInput
        size="xs"
        label={teks.lebar}
        min={80}
        max={440}
        clampBehavior="strict"
        value={blok.lebar}
        onChange={(n) => ubah({ ...blok, lebar: Number(n) || 80 })}
      />
      <NumberInput
        size="xs"
        label={teks.tinggi}
        min={40}
        max={320}
        clampBehavior="strict"
        value={blok.tinggi}
        onChange={(n) => ubah({ ...blok, tinggi: Number(n) || 40 })}
      />
    </div>
  </>
)
