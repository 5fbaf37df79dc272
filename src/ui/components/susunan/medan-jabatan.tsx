import { Anchor, Autocomplete, Checkbox, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { use } from 'react'
import { daftarAcuan } from '../../../domain/acuan/daftar-acuan'
import type { IsianJabatan, MedanJabatan } from '../../../domain/organisasi/isian-jabatan'
import { ESELON, isStruktural, type JabatanId, JENIS_JABATAN, JENJANG_JF, jenisOfEselon } from '../../../domain/organisasi/jabatan'
import { LABEL_JENJANG } from '../../../domain/organisasi/jenjang'
import { DAFTAR_PERSETUJUAN } from '../../../domain/organisasi/persetujuan'
import { SEBUTAN_JABATAN } from '../../../domain/organisasi/sebutan-jenis'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { GOLONGAN_PNS, pangkatTeks } from '../../../domain/pegawai/pangkat'
import { TINGKAT_PENDIDIKAN } from '../../../domain/pegawai/pendidikan'
import type { CatatanMedan } from '../catatan-medan'
import { PilihUnor } from '../pilih-unor'
import { tempatOf } from '../../lib/lokasi'
import { PenyuntingContext } from '../../lib/penyunting'
import { useAsk } from '../../lib/use-ask'
import { teksDariAbk } from '../../text/abk'
import { teksFormJabatan as teks } from '../../text/jabatan'
import classes from './form-jabatan.module.css'
import { withJenis } from './isian-form-jabatan'

/** What the fields of the form share: what is filled in, how to change it, and what is said of a field. */
export type MedanProps = {
  readonly isian: IsianJabatan
  /** What it was when the form was opened. */
  readonly awal: IsianJabatan
  readonly snapshot: Snapshot
  /** The post whose ABK gives the need, which is then not written here. */
  readonly dariAbk: JabatanId | null
  readonly set: (patch: Partial<IsianJabatan>) => void
  readonly catatan: (medan: MedanJabatan) => CatatanMedan
}

/** What the post is and where it stands. */
export function MedanKedudukan({ isian, awal, snapshot, dariAbk, set, catatan }: MedanProps): React.JSX.Element {
  return (
    <div className={classes.grid}>
      <NamaJabatan isian={isian} set={set} catatan={catatan} />
      <PilihUnor
        className={classes.lebar ?? ''}
        label={teks.unit}
        allowDeselect={false}
        snapshot={snapshot}
        value={isian.unorId}
        onPilih={(unorId) => unorId !== null && set({ unorId })}
      />
      <Select
        label={teks.jenis}
        data={JENIS_JABATAN.map((value) => ({ value, label: SEBUTAN_JABATAN[value] }))}
        value={isian.jenis}
        allowDeselect={false}
        onChange={(v) => set(withJenis(isian, JENIS_JABATAN.find((j) => j === v) ?? isian.jenis, awal))}
      />
      <Tingkat isian={isian} set={set} catatan={catatan} />
      <Bilangan label={teks.kelas} nilai={isian.kelas} onNilai={(kelas) => set({ kelas })} {...catatan('kelas')} />
      {dariAbk !== null && !isStruktural(isian) ? (
        <Bilangan
          label={teks.kebutuhan}
          nilai={isian.kebutuhan}
          onNilai={() => undefined}
          disabled
          description={<DariAbk id={dariAbk} />}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      ) : (
        <Bilangan
          label={teks.kebutuhan}
          nilai={isian.kebutuhan}
          onNilai={(n) => set({ kebutuhan: n ?? 0 })}
          disabled={isStruktural(isian) && isian.kebutuhan === 1}
          {...catatan('kebutuhan')}
        />
      )}
    </div>
  )
}

/** Says where the need comes from, and leads there; to the post as a draft has it where a draft is on the table. */
function DariAbk({ id }: { readonly id: JabatanId }): React.JSX.Element {
  const rancanganId = use(PenyuntingContext)?.rancanganId ?? null
  return (
    <>
      {teksDariAbk.dariAbk}{' '}
      <Anchor href={tempatOf('/abk', { id, ...(rancanganId === null ? {} : { rancangan: rancanganId }) })} fz="inherit">
        {teksDariAbk.bukaAbk}
      </Anchor>
    </>
  )
}

type Sebagian = Pick<MedanProps, 'isian' | 'set' | 'catatan'>

/** The name; for a jabatan fungsional the names of the reference list are offered with the jenjang chosen. */
function NamaJabatan({ isian, set, catatan }: Sebagian): React.JSX.Element {
  const { data: tersimpan = [] } = useAsk('acuan.list', null)
  const medan = {
    className: classes.lebar ?? '',
    label: teks.nama,
    value: isian.nama,
    maxLength: 200,
    'data-autofocus': true,
    'data-testid': 'jabatan-nama',
    ...catatan('nama')
  }
  if (isian.jenis !== 'JF') return <TextInput {...medan} onChange={({ currentTarget }) => set({ nama: currentTarget.value })} />
  const akhir = isian.jenjang === null ? '' : ` ${LABEL_JENJANG[isian.jenjang]}`
  const jf = daftarAcuan('JF', tersimpan).filter((a) => a.isDipakai)
  return (
    <Autocomplete {...medan} data={jf.map((a) => `${a.nama}${akhir}`)} limit={12} openOnFocus={false} onChange={(nama) => set({ nama })} />
  )
}

/** Eselon of a structural post, jenjang of a JF; other posts have neither. */
function Tingkat({ isian, set, catatan }: Sebagian): React.JSX.Element {
  if (isian.jenis === 'JF')
    return (
      <Select
        label={teks.jenjang}
        data={JENJANG_JF.map((value) => ({ value, label: LABEL_JENJANG[value] }))}
        value={isian.jenjang}
        clearable
        onChange={(v) => set({ jenjang: JENJANG_JF.find((j) => j === v) ?? null })}
        {...catatan('jenjang')}
      />
    )
  return (
    <Select
      label={teks.eselon}
      data={ESELON.filter((e) => jenisOfEselon(e) === isian.jenis)}
      value={isian.eselon}
      clearable
      onChange={(v) => set({ eselon: ESELON.find((e) => e === v) ?? null })}
      {...catatan('eselon')}
    />
  )
}

/** What its holder must bring. */
export function MedanSyarat({ isian, set, catatan }: MedanProps): React.JSX.Element {
  return (
    <div className={classes.grid}>
      <Select
        label={teks.pendidikan}
        placeholder={teks.umum}
        data={TINGKAT_PENDIDIKAN}
        value={isian.pendidikanMinimum}
        clearable
        onChange={(v) => set({ pendidikanMinimum: TINGKAT_PENDIDIKAN.find((t) => t === v) ?? null })}
      />
      <Select
        label={teks.golongan}
        placeholder={teks.umum}
        data={GOLONGAN_PNS.map((value) => ({ value, label: pangkatTeks(value) }))}
        value={isian.golonganMinimum}
        clearable
        searchable
        onChange={(v) => set({ golonganMinimum: GOLONGAN_PNS.find((g) => g === v) ?? null })}
      />
      <Teks
        label={teks.pelatihan}
        contoh={teks.pelatihanContoh}
        nilai={isian.syaratPelatihan}
        onNilai={(v) => set({ syaratPelatihan: v })}
      />
      <Teks
        label={teks.sertifikat}
        contoh={teks.sertifikatContoh}
        nilai={isian.syaratSertifikat}
        onNilai={(v) => set({ syaratSertifikat: v })}
      />
      <Bilangan label={teks.bup} contoh={teks.bupUmum} nilai={isian.bup} onNilai={(bup) => set({ bup })} {...catatan('bup')} />
      <Teks label={teks.kode} nilai={isian.kode} onNilai={(kode) => set({ kode })} />
    </div>
  )
}

/** What the post is to the office, and who else must agree. */
export function MedanTanda({ isian, set, catatan }: MedanProps): React.JSX.Element {
  const { error, description } = catatan('isPimpinan')
  return (
    <Stack gap="sm">
      <Checkbox
        label={teks.pimpinan}
        checked={isian.isPimpinan}
        onChange={({ currentTarget }) => set({ isPimpinan: currentTarget.checked })}
        error={error}
        description={description}
      />
      <Checkbox
        label={teks.kunci}
        checked={isian.isJabatanKunci}
        onChange={({ currentTarget }) => set({ isJabatanKunci: currentTarget.checked })}
      />
      {DAFTAR_PERSETUJUAN.map(({ medan, pihak, mengapa }) => (
        <Checkbox
          key={medan}
          label={teks.persetujuan(pihak)}
          description={mengapa}
          checked={isian[medan]}
          onChange={({ currentTarget }) => set({ [medan]: currentTarget.checked })}
        />
      ))}
    </Stack>
  )
}

type BilanganProps = Partial<CatatanMedan> & {
  readonly label: string
  readonly nilai: number | null
  readonly onNilai: (nilai: number | null) => void
  readonly contoh?: string
  readonly disabled?: boolean
}

const Bilangan = ({ nilai, onNilai, contoh = '', ...rest }: BilanganProps): React.JSX.Element => (
  <NumberInput
    {...rest}
    allowDecimal={false}
    placeholder={contoh}
    value={nilai ?? ''}
    onChange={(n) => onNilai(typeof n === 'number' ? n : null)}
  />
)

type TeksProps = {
  readonly label: string
  readonly nilai: string | null
  readonly onNilai: (nilai: string | null) => void
  readonly contoh?: string
}

const Teks = ({ label, nilai, onNilai, contoh = '' }: TeksProps): React.JSX.Element => (
  <TextInput
    label={label}
    placeholder={contoh}
    value={nilai ?? ''}
    onChange={({ currentTarget }) => onNilai(currentTarget.value || null)}
  />
)
