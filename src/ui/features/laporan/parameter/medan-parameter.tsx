import { Checkbox, NumberInput, Select } from '@mantine/core'
import { isTanggal, type Tanggal } from '../../../../domain/kit/tanggal'
import type { BentukParameter, IsianLaporan } from '../../../../domain/laporan/parameter'
import { UnorId } from '../../../../domain/organisasi/unor'
import { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { PilihUnor } from '../../../components/pilih-unor'
import { useAsk } from '../../../lib/use-ask'
import { useSnapshot } from '../../../lib/use-snapshot'
import { teksParameter as teks } from '../../../text/laporan'
import { MedanHari } from './medan-hari'
import { MedanOrang } from './medan-orang'
import classes from './parameter.module.css'
import { useKetikan } from './use-ketikan'

type Nilai = IsianLaporan[string]

/** A field of the form: what it asks, and its value (the default when nothing was chosen). */
export type MedanProps = {
  readonly nama: string
  readonly judul: string
  readonly nilai: Nilai
  readonly hariIni: Tanggal
  readonly onNilai: (nilai: Nilai) => void
}

type Bentuk<J extends BentukParameter['jenis']> = Extract<BentukParameter, { readonly jenis: J }>

/** The field for a parameter, by what it asks for. */
export function MedanParameter({ bentuk, ...medan }: MedanProps & { readonly bentuk: BentukParameter }): React.JSX.Element {
  switch (bentuk.jenis) {
    case 'TANGGAL':
      return <MedanHari {...medan} nilai={hariOf(medan)} />
    case 'ANGKA':
      return <MedanAngka {...medan} bentuk={bentuk} />
    case 'PILIHAN':
      return <MedanPilihan {...medan} bentuk={bentuk} />
    case 'YA_TIDAK':
      return <MedanYaTidak {...medan} />
    case 'UNOR':
      return <MedanUnit {...medan} />
    case 'RENCANA':
      return <MedanRencana {...medan} />
    case 'PEGAWAI':
      return <MedanOrang {...medan} nilai={teksOf(medan.nilai, (id) => PegawaiId.parse(id))} />
  }
}

const hariOf = ({ nilai, hariIni }: MedanProps): Tanggal => (typeof nilai === 'string' && isTanggal(nilai) ? nilai : hariIni)

/** The value where it is text, read as what it names. */
const teksOf = <T,>(nilai: Nilai, read: (teks: string) => T): T | null => (typeof nilai === 'string' && nilai !== '' ? read(nilai) : null)

function MedanUnit({ nama, judul, nilai, onNilai }: MedanProps): React.JSX.Element {
  const { snapshot } = useSnapshot()
  return (
    <PilihUnor
      className={classes.lebar ?? ''}
      size="xs"
      label={judul}
      placeholder={teks.seluruhKota}
      clearable
      snapshot={snapshot}
      value={teksOf(nilai, (id) => UnorId.parse(id))}
      onPilih={onNilai}
      data-testid={`parameter-${nama}`}
    />
  )
}

function MedanRencana({ nama, judul, nilai, onNilai }: MedanProps): React.JSX.Element {
  const { data = [] } = useAsk('rencana.list', null)
  return (
    <Select
      className={classes.lebar ?? ''}
      size="xs"
      label={judul}
      placeholder={teks.pilihRencana}
      data={data.map((r) => ({ value: String(r.id), label: r.nama }))}
      value={teksOf(nilai, String)}
      onChange={onNilai}
      searchable
      clearable
      nothingFoundMessage={teks.rencanaNihil}
      data-testid={`parameter-${nama}`}
    />
  )
}

const MedanPilihan = ({
  nama,
  judul,
  nilai,
  onNilai,
  bentuk: { pilihan }
}: MedanProps & { readonly bentuk: Bentuk<'PILIHAN'> }): React.JSX.Element => (
  <Select
    w={lebarPilihan(pilihan)}
    size="xs"
    label={judul}
    data={pilihan.map(([value, label]) => ({ value, label }))}
    value={String(nilai)}
    onChange={(pilih) => pilih !== null && onNilai(pilih)}
    allowDeselect={false}
    data-testid={`parameter-${nama}`}
  />
)

/** Wide enough for its longest answer. */
const lebarPilihan = (pilihan: Bentuk<'PILIHAN'>['pilihan']): number =>
  Math.min(280, Math.max(120, ...pilihan.map(([, teksnya]) => teksnya.length * 7 + 48)))

function MedanAngka({
  nama,
  judul,
  nilai,
  onNilai,
  bentuk: { min, maks, satuan }
}: MedanProps & { readonly bentuk: Bentuk<'ANGKA'> }): React.JSX.Element {
  const isAngka = (teksnya: string): boolean =>
    teksnya !== '' && Number.isInteger(Number(teksnya)) && Number(teksnya) >= min && Number(teksnya) <= maks
  const [ketikan, ketik] = useKetikan(String(nilai), (teksnya) => isAngka(teksnya) && onNilai(Number(teksnya)))
  return (
    <NumberInput
      w={Math.max(110, satuan.length * 7 + 76)}
      size="xs"
      label={judul}
      min={min}
      max={maks}
      allowDecimal={false}
      suffix={satuan === '' ? '' : ` ${satuan}`}
      value={ketikan}
      onChange={(angka) => ketik(String(angka))}
      data-testid={`parameter-${nama}`}
    />
  )
}

const MedanYaTidak = ({ nama, judul, nilai, onNilai }: MedanProps): React.JSX.Element => (
  <Checkbox
    size="xs"
    mb={7}
    label={judul}
    checked={nilai === true}
    onChange={({ currentTarget }) => onNilai(currentTarget.checked)}
    data-testid={`parameter-${nama}`}
  />
)
