import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconEye, IconEyeOff, IconSearch, IconSwitchHorizontal } from '@tabler/icons-react'
import type { CalonJabatan } from '../../../../domain/calon/calon-jabatan'
import { isStruktural } from '../../../../domain/organisasi/jabatan'
import { holdersOf, namaPemegang } from '../../../../domain/organisasi/kartu'
import { angka } from '../../../lib/format'
import { teksCalon } from '../../../text/calon'
import { judulJabatan } from '../konteks-jabatan'
import { BobotCalon } from './bobot-calon'
import classes from './calon.module.css'
import { useMejaCalon } from './meja-calon'
import { Saringan } from './saringan'
import type { SikapCalon } from './sikap-calon'

type Props = {
  readonly sikap: SikapCalon
  readonly onSikap: (sikap: SikapCalon) => void
  readonly calon: CalonJabatan | null
  readonly isMenghitung: boolean
  readonly onJabatanLain: () => void
}

const JENIS = [
  { value: 'ANGKAT', label: teksCalon.definitif },
  { value: 'PLT', label: teksCalon.plt },
  { value: 'PLH', label: teksCalon.plh }
] as const

/** Which post, how many candidates, and how they are looked at. */
export function KepalaCalon({ sikap, onSikap, calon, isMenghitung, onJabatanLain }: Props): React.JSX.Element {
  const { bahan, bobot, jabatanId } = useMejaCalon()
  const { snapshot } = bahan.proyeksi
  const jabatan = snapshot.jabatan.get(jabatanId)
  return (
    <header className={classes.atas}>
      <Jabatan isTertutup={sikap.isTertutup} onJabatanLain={onJabatanLain} />
      {jabatan && isStruktural(jabatan) && (
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={teksCalon.sebagai}
          data={[...JENIS]}
          value={sikap.jenis}
          onChange={(jenis) => onSikap({ ...sikap, jenis })}
        />
      )}
      <div className={classes.alat}>
        {sikap.isTertutup ? <p className={classes.tertutup}>{teksCalon.namaTertutup}</p> : <Cari sikap={sikap} onSikap={onSikap} />}
        <Saringan snapshot={snapshot} saringan={sikap.saringan} onSaring={(saringan) => onSikap({ ...sikap, saringan })} />
        <BobotCalon bobot={bobot} isDiubah={sikap.bobot !== null} onUbah={(baru) => onSikap({ ...sikap, bobot: baru })} />
      </div>
      <div className={classes.alat}>
        <p className={classes.catatan} role="status">
          {isMenghitung && teksCalon.menghitung}
          {calon && !isMenghitung && <Jumlah calon={calon} />}
        </p>
        <span className={classes.sela} />
        <Button
          size="compact-xs"
          variant={sikap.isTertutup ? 'light' : 'subtle'}
          leftSection={sikap.isTertutup ? <IconEye size={14} /> : <IconEyeOff size={14} />}
          onClick={() => onSikap({ ...sikap, isTertutup: !sikap.isTertutup })}
          data-testid="tutup-nama"
        >
          {sikap.isTertutup ? teksCalon.bukaSemua : teksCalon.tutupNama}
        </Button>
      </div>
    </header>
  )
}

const Cari = ({ sikap, onSikap }: Pick<Props, 'sikap' | 'onSikap'>): React.JSX.Element => (
  <TextInput
    className={classes.sela}
    aria-label={teksCalon.cari}
    placeholder={teksCalon.cariSingkat}
    title={teksCalon.cari}
    leftSection={<IconSearch size={16} />}
    value={sikap.saringan.teks}
    onChange={({ currentTarget }) => onSikap({ ...sikap, saringan: { ...sikap.saringan, teks: currentTarget.value } })}
    data-testid="cari-calon"
  />
)

type JabatanProps = Pick<Props, 'onJabatanLain'> & { readonly isTertutup: boolean }

function Jabatan({ isTertutup, onJabatanLain }: JabatanProps): React.JSX.Element {
  const { bahan, jabatanId } = useMejaCalon()
  const { snapshot, pemegang } = bahan.proyeksi
  const nama = holdersOf(snapshot, pemegang(jabatanId)).map(namaPemegang)
  // who holds it after the plan may be one of the candidates
  const terisi = isTertutup ? teksCalon.terisi : teksCalon.diduduki(nama.join(', '))
  return (
    <div className={classes.jabatan}>
      <div>
        <h3>{judulJabatan(snapshot, jabatanId)}</h3>
        <p data-kosong={nama.length === 0 || undefined}>{nama.length === 0 ? teksCalon.kosong : terisi}</p>
      </div>
      <ActionIcon variant="default" aria-label={teksCalon.gantiJabatan} title={teksCalon.gantiJabatan} onClick={onJabatanLain}>
        <IconSwitchHorizontal size={16} />
      </ActionIcon>
    </div>
  )
}

const Jumlah = ({ calon: { calon, bukan } }: { readonly calon: CalonJabatan }): React.JSX.Element => (
  <span data-testid="jumlah-calon">{teksCalon.jumlah(angka(calon.length), angka(bukan.length))}</span>
)
