import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { SyaratSendiri } from '../../../../domain/laporan/sendiri/definisi'
import { BANDING_OF, type KatalogSendiri, type KolomSendiri } from '../../../../domain/laporan/sendiri/kolom-sendiri'
import { isBerbulan } from '../../../../domain/laporan/sendiri/syarat-relatif'
import { banyakNilai, bentukNilai, sebutanBanding } from '../../../../domain/laporan/sendiri/syarat-sendiri'
import { PilihBanyak } from '../../../components/pilih-banyak'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksLaporanSendiri as teks } from '../../../text/laporan-sendiri'
import { TambahKolom } from './pilih-kolom'
import classes from './sendiri.module.css'

type Props = {
  readonly katalog: KatalogSendiri
  readonly syarat: readonly SyaratSendiri[]
  readonly onSyarat: (syarat: SyaratSendiri[]) => void
}

/** The conditions, each a sentence: what, how, with what. All of them hold. */
export const SyaratMedan = ({ katalog, syarat, onSyarat }: Props): React.JSX.Element => (
  <>
    <ul className={classes.syarat} aria-label={teks.syarat}>
      {syarat.map((satu, at) => (
        <Satu
          key={`${at} ${satu.kolom}`}
          at={at}
          kolom={katalog.kolomOf(satu.kolom)}
          syarat={satu}
          onSyarat={(baru) => onSyarat(syarat.with(at, baru))}
          onLepas={() => onSyarat(syarat.toSpliced(at, 1))}
        />
      ))}
    </ul>
    <TambahKolom
      label={teks.tambahSyarat}
      kolom={katalog.kolom}
      onPilih={(nama) => onSyarat([...syarat, syaratBaru(nama, katalog.kolomOf(nama))])}
      data-testid="tambah-syarat"
    />
  </>
)

const syaratBaru = (kolom: string, isi: KolomSendiri | null): SyaratSendiri => ({
  kolom,
  banding: BANDING_OF[isi?.bentuk ?? 'TEKS'][0] ?? 'ISI',
  nilai: []
})

type SatuProps = {
  readonly at: number
  /** Null for a column nobody knows any more. */
  readonly kolom: KolomSendiri | null
  readonly syarat: SyaratSendiri
  readonly onSyarat: (syarat: SyaratSendiri) => void
  readonly onLepas: () => void
}

const Satu = ({ at, kolom, syarat, onSyarat, onLepas }: SatuProps): React.JSX.Element => {
  const judul = kolom?.judul ?? teks.takAda(syarat.kolom)
  return (
    <li data-testid={`syarat-${at}`}>
      <header>
        <span>{judul}</span>
        <TombolIkon label={teks.lepas(judul)} onClick={onLepas}>
          <IconX size={14} />
        </TombolIkon>
      </header>
      {kolom && <Isi kolom={kolom} syarat={syarat} onSyarat={onSyarat} />}
    </li>
  )
}

type IsiProps = { readonly kolom: KolomSendiri; readonly syarat: SyaratSendiri; readonly onSyarat: (syarat: SyaratSendiri) => void }

function Isi({ kolom, syarat, onSyarat }: IsiProps): React.JSX.Element {
  const { banding, nilai } = syarat
  const [, most] = banyakNilai(banding)
  const medan = { bentuk: bentukNilai(banding, kolom.bentuk), urutan: kolom.urutan, satuan: isBerbulan(banding) ? teks.satuanBulan : '' }
  const isi = (ke: number, baru: string | number | null): void =>
    onSyarat({ ...syarat, nilai: baru === null ? nilai.slice(0, ke) : ke < nilai.length ? nilai.with(ke, baru) : [...nilai, baru] })
  return (
    <div className={classes.isi}>
      <NativeSelect
        size="xs"
        aria-label={teks.banding(kolom.judul)}
        value={banding}
        data={BANDING_OF[kolom.bentuk].map((b) => ({ value: b, label: sebutanBanding(b, kolom.bentuk) }))}
        onChange={({ currentTarget: { value } }) => {
          const baru = BANDING_OF[kolom.bentuk].find((b) => b === value)
          if (baru) onSyarat({ ...syarat, banding: baru, nilai: nilaiBagi(baru, syarat, kolom) })
        }}
      />
      {banding === 'SALAH_SATU' ? (
        <PilihBanyak
          label={teks.pilihNilai}
          pilihan={kolom.urutan.map((n) => ({ value: n, label: n }))}
          dipilih={nilai.map(String)}
          onPilih={(baru) => onSyarat({ ...syarat, nilai: [...baru] })}
          testid="pilih-nilai"
        />
      ) : (
        most > 0 && <Nilai medan={medan} label={teks.nilai(kolom.judul)} nilai={nilai[0]} onNilai={(baru) => isi(0, baru)} />
      )}
      {most === 2 && <Nilai medan={medan} label={teks.nilaiKedua(kolom.judul)} nilai={nilai[1]} onNilai={(baru) => isi(1, baru)} />}
    </div>
  )
}

/** What was filled in stays where the new comparison takes the same: months are no day. */
const nilaiBagi = (baru: SyaratSendiri['banding'], { banding, nilai }: SyaratSendiri, { bentuk }: KolomSendiri): SyaratSendiri['nilai'] =>
  bentukNilai(baru, bentuk) === bentukNilai(banding, bentuk) ? nilai.slice(0, banyakNilai(baru)[1]) : []

type NilaiProps = {
  readonly medan: Pick<KolomSendiri, 'bentuk' | 'urutan'> & { readonly satuan: string }
  readonly label: string
  readonly nilai: string | number | undefined
  readonly onNilai: (nilai: string | number | null) => void
}

/** One value, in the field of its kind. */
function Nilai({ medan: { bentuk, urutan, satuan }, label, nilai, onNilai }: NilaiProps): React.JSX.Element {
  if (bentuk === 'ANGKA')
    return (
      <NumberInput
        size="xs"
        aria-label={label}
        hideControls
        suffix={satuan}
        value={nilai ?? ''}
        onChange={(baru) => onNilai(typeof baru === 'number' ? baru : null)}
      />
    )
  if (bentuk === 'PILIHAN')
    return (
      <NativeSelect
        size="xs"
        aria-label={label}
        value={nilai ?? ''}
        data={['', ...urutan]}
        onChange={({ currentTarget }) => onNilai(currentTarget.value || null)}
      />
    )
  return (
    <TextInput
      size="xs"
      aria-label={label}
      type={bentuk === 'TANGGAL' ? 'date' : 'text'}
      maxLength={200}
      value={nilai ?? ''}
      onChange={({ currentTarget }) => onNilai(currentTarget.value || null)}
    />
  )
}
