import { Button, Chip, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { JENIS_JABATAN } from '../../../domain/organisasi/jabatan'
import { SEBUTAN_JABATAN } from '../../../domain/organisasi/sebutan-jenis'
import { isSaringanPetaKosong, SARINGAN_PETA_KOSONG, type SaringanPeta } from '../../../domain/peta-jabatan/saringan-peta'
import { labelTingkat, TINGKAT_PETA } from '../../../domain/peta-jabatan/tingkat-peta'
import { PilihBanyak } from '../../components/pilih-banyak'
import { teksKebutuhan } from '../../text/peta-jabatan'
import { useMejaPeta } from './meja-peta'
import classes from './peta-jabatan.module.css'

const JENIS = JENIS_JABATAN.map((value) => ({ value, label: SEBUTAN_JABATAN[value] }))
const TINGKAT = TINGKAT_PETA.map((value) => ({ value, label: labelTingkat(value) }))
const KELAS = [
  ...Array.from({ length: 17 }, (_, n) => ({ value: String(17 - n), label: `Kelas ${17 - n}` })),
  { value: '0', label: 'Tanpa kelas' }
]

/** A field of search words, handed on when the typing rests. */
export function CariPeta({ label }: { readonly label: string }): React.JSX.Element {
  const { keadaan, atur } = useMejaPeta()
  const { saringan } = keadaan
  const [ketikan, setKetikan] = useState(saringan.cari)
  const [terakhir, setTerakhir] = useState(saringan.cari)
  // the way back, or "Hapus saringan", sets other words than were typed
  if (saringan.cari !== terakhir) {
    setTerakhir(saringan.cari)
    setKetikan(saringan.cari)
  }
  useEffect(() => {
    if (ketikan === saringan.cari) return undefined
    const timer = setTimeout(() => {
      setTerakhir(ketikan)
      atur({ saringan: { ...saringan, cari: ketikan } })
    }, 160)
    return () => clearTimeout(timer)
  }, [ketikan, saringan, atur])
  return (
    <TextInput
      className={classes.cari}
      size="xs"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={15} />}
      value={ketikan}
      onChange={({ currentTarget }) => setKetikan(currentTarget.value)}
      data-testid="cari-peta"
    />
  )
}

/** Filters over posts: shortage, surplus, without ABK, kind, level, class. */
export function SaringanPetaBar(): React.JSX.Element {
  const { keadaan, atur } = useMejaPeta()
  const { saringan } = keadaan
  const set = (part: Partial<SaringanPeta>): void => atur({ saringan: { ...saringan, ...part } })
  return (
    <>
      {(['KURANG', 'LEBIH'] as const).map((s) => (
        <Tanda
          key={s}
          label={teksKebutuhan.selisih[s]}
          isOn={saringan.selisih === s}
          onChange={(isOn) => set({ selisih: isOn ? s : null })}
        />
      ))}
      <Tanda label={teksKebutuhan.tanpaAbk} isOn={saringan.isTanpaAbk} onChange={(isTanpaAbk) => set({ isTanpaAbk })} />
      <PilihBanyak label={teksKebutuhan.jenis} pilihan={JENIS} dipilih={saringan.jenis} onPilih={(jenis) => set({ jenis })} />
      <PilihBanyak label={teksKebutuhan.tingkat} pilihan={TINGKAT} dipilih={saringan.tingkat} onPilih={(tingkat) => set({ tingkat })} />
      <PilihBanyak
        label={teksKebutuhan.kelas}
        pilihan={KELAS}
        dipilih={saringan.kelas.map(String)}
        onPilih={(kelas) => set({ kelas: kelas.map(Number) })}
      />
      {!isSaringanPetaKosong(saringan) && (
        <Button
          variant="subtle"
          color="gray.7"
          size="xs"
          px={6}
          leftSection={<IconX size={14} />}
          onClick={() => set(SARINGAN_PETA_KOSONG)}
          data-testid="hapus-saringan"
        >
          {teksKebutuhan.hapusSaringan}
        </Button>
      )}
    </>
  )
}

type TandaProps = { readonly label: string; readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }

/** One filter that is on or off. */
export const Tanda = ({ label, isOn, onChange }: TandaProps): React.JSX.Element => (
  <Chip checked={isOn} onChange={onChange} radius="md" size="xs" variant="light">
    {label}
  </Chip>
)
