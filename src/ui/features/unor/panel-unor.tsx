import { ActionIcon, Alert, Anchor, Badge, Button, Group, Menu, Text } from '@mantine/core'
import { IconDots, IconPencil, IconPlus } from '@tabler/icons-react'
import { tanggalPanjang, tanggalPendek } from '../../../domain/kit/tanggal'
import { lampauiBatas } from '../../../domain/organisasi/batas-susunan'
import { holdersOf, isKosong, namaPemegang } from '../../../domain/organisasi/kartu'
import { isStruktural, type Jabatan } from '../../../domain/organisasi/jabatan'
import { SEBUTAN_UNOR } from '../../../domain/organisasi/sebutan-jenis'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { isiSendiri, type IsiUnor, pimpinanOf } from '../../../domain/organisasi/tabel-unor'
import type { Unor, UnorId } from '../../../domain/organisasi/unor'
import { Fact, Facts, FactSection } from '../../components/facts'
import type { Dialog } from '../../components/susunan/dialog-unor'
import { TautRiwayat } from '../../components/taut-riwayat'
import { angka } from '../../lib/format'
import { pergiKe, tempatOf } from '../../lib/lokasi'
import { teksPanelUnor as teks, teksUnor } from '../../text/unor'
import classes from './panel-unor.module.css'
import type { TindakanPohon } from './tindakan-pohon'
import { BilaBerhak } from '../../components/bila-berhak'

type Props = {
  readonly snapshot: Snapshot
  readonly id: UnorId | null
  readonly isi: ReadonlyMap<UnorId, IsiUnor>
  readonly tindakan: TindakanPohon
  readonly onDialog: (dialog: Dialog) => void
}

/** Everything of the chosen unit, and what can be done with it. */
export function PanelUnor({ snapshot, id, isi, tindakan, onDialog }: Props): React.JSX.Element {
  const unor = id === null ? undefined : snapshot.unor.get(id)
  if (!unor)
    return (
      <aside className={classes.panel}>
        <Text size="sm" c="dimmed" ta="center" mt="xl">
          {teksUnor.pilih}
        </Text>
      </aside>
    )
  return (
    <aside className={classes.panel} aria-label={unor.nama} data-testid="panel-unor">
      <Kepala unor={unor} tindakan={tindakan} onDialog={onDialog} />
      <Batas snapshot={snapshot} unor={unor} />
      <Data snapshot={snapshot} unor={unor} semua={isi.get(unor.id)} />
      <FactSection judul={teks.jabatan}>
        <DaftarJabatan snapshot={snapshot} id={unor.id} />
      </FactSection>
    </aside>
  )
}

type KepalaProps = { readonly unor: Unor } & Pick<Props, 'tindakan' | 'onDialog'>

function Kepala({ unor, tindakan, onDialog }: KepalaProps): React.JSX.Element {
  return (
    <header>
      <Text fz={18} fw={650} lh={1.25}>
        {unor.nama}
      </Text>
      <Group gap={6} my={8}>
        <Badge>
          {SEBUTAN_UNOR[unor.jenis]}
          {unor.tipe && ` tipe ${unor.tipe}`}
        </Badge>
        {unor.aktifSampai !== null && (
          <Badge color="bahaya">
            {teks.berakhir} {tanggalPendek(unor.aktifSampai)}
          </Badge>
        )}
        {unor.tidakDiBerkasSejak !== null && <Badge color="emas">{teks.tidakDiBerkas(tanggalPendek(unor.tidakDiBerkasSejak))}</Badge>}
      </Group>
      <Group gap="xs" mb="md" wrap="nowrap">
        <BilaBerhak hak="DATA">
          <Button
            size="compact-md"
            variant="light"
            leftSection={<IconPencil size={15} />}
            onClick={() => onDialog({ jenis: 'UBAH', unor })}
            data-testid="unor-ubah"
          >
            {teks.ubah}
          </Button>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={15} />}
            onClick={() => onDialog({ jenis: 'BARU', induk: unor })}
            data-testid="unor-tambah"
          >
            {teks.tambahUnit}
          </Button>
          <Tindakan unor={unor} tindakan={tindakan} onDialog={onDialog} />
        </BilaBerhak>
        <TautRiwayat pokok={{ entitas: 'unor', id: unor.id }} />
      </Group>
    </header>
  )
}

function Tindakan({ unor, tindakan, onDialog }: KepalaProps): React.JSX.Element {
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={teks.lain} title={teks.lain} data-testid="unor-lain">
          <IconDots size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => pergiKe('/jabatan', { baru: unor.id })}>{teks.tambahJabatan}</Menu.Item>
        <Menu.Item onClick={() => pergiKe('/bagan', { unor: unor.id })}>{teks.bagan}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => tindakan.geserUrutan(unor.id, -1)}>{teks.naik}</Menu.Item>
        <Menu.Item onClick={() => tindakan.geserUrutan(unor.id, 1)}>{teks.turun}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => onDialog({ jenis: 'PINDAH', unors: [unor] })}>{teks.pindah}</Menu.Item>
        <Menu.Item onClick={() => onDialog({ jenis: 'GANDAKAN', unor })}>{teks.gandakan}</Menu.Item>
        <Menu.Item onClick={() => onDialog({ jenis: 'GABUNG', unor })}>{teks.gabung}</Menu.Item>
        <Menu.Item onClick={() => onDialog({ jenis: 'PECAH', unor })} disabled={unor.indukId === null}>
          {teks.pecah}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="bahaya" onClick={() => onDialog({ jenis: 'AKHIRI', unors: [unor] })}>
          {teks.akhiri}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function Batas({ snapshot, unor }: { readonly snapshot: Snapshot; readonly unor: Unor }): React.JSX.Element | null {
  const peringatan = lampauiBatas(unor, (id) => snapshot.anakByUnor.get(id) ?? [])
  if (peringatan.length === 0) return null
  return (
    <Alert color="emas" title={teks.batas} p="xs" mb="md" data-testid="batas-unor">
      {peringatan.map((pesan) => (
        <Text key={pesan} size="sm">
          {pesan}
        </Text>
      ))}
    </Alert>
  )
}

type DataProps = { readonly snapshot: Snapshot; readonly unor: Unor; readonly semua: IsiUnor | undefined }

function Data({ snapshot, unor, semua }: DataProps): React.JSX.Element {
  const induk = unor.indukId === null ? undefined : snapshot.unor.get(unor.indukId)
  const pimpinan = pimpinanOf(snapshot, unor.id)
  return (
    <FactSection judul={teks.data}>
      <div className={classes.data}>
        <Facts>
          <Fact nama={teks.kode} nilai={unor.kode} />
          <Fact
            nama={teks.induk}
            nilai={
              induk && (
                <Anchor href={tempatOf('/unor', { id: induk.id })} fz="inherit">
                  {induk.nama}
                </Anchor>
              )
            }
          />
          <Fact nama={teks.berlaku} nilai={unor.aktifDari === null ? teks.dariDulu : tanggalPanjang(unor.aktifDari)} />
          <Fact nama={teks.pimpinan} nilai={pimpinan === null ? teks.tanpaPimpinan : (pimpinan.pemegang ?? <Kosong />)} />
          <Fact nama={teks.isiSendiri} nilai={isiTeks(isiSendiri(snapshot, unor.id))} />
          {semua && <Fact nama={teks.isiSemua} nilai={isiTeks(semua)} />}
        </Facts>
      </div>
    </FactSection>
  )
}

const isiTeks = ({ jabatan, terisi, pppk, kebutuhan, dariAbk }: IsiUnor): string =>
  [
    teks.isiTeks(angka(jabatan), angka(terisi), angka(kebutuhan)),
    ...(pppk === 0 ? [] : [teksUnor.diAntaranyaPppk(angka(pppk))]),
    ...(dariAbk === 0 ? [] : [teks.dariAbk(angka(dariAbk))])
  ].join('; ')

const Kosong = (): React.JSX.Element => <span className={classes.kosong}>{teksUnor.kosongPimpinan}</span>

function DaftarJabatan({ snapshot, id }: { readonly snapshot: Snapshot; readonly id: UnorId }): React.JSX.Element {
  const jabatan = snapshot.jabatanByUnor.get(id) ?? []
  if (jabatan.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {teks.tanpaJabatan}
      </Text>
    )
  return (
    <ul className={classes.daftar}>
      {jabatan.map((j) => (
        <li key={j.id}>
          <a href={tempatOf('/jabatan', { id: j.id })}>
            <span>{j.nama}</span>
            <Pemegang snapshot={snapshot} jabatan={j} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A structural post names its holder; one of several seats says how many are taken. */
function Pemegang({ snapshot, jabatan }: { readonly snapshot: Snapshot; readonly jabatan: Jabatan }): React.JSX.Element {
  const penempatan = snapshot.byJabatan.get(jabatan.id) ?? []
  if (!isStruktural(jabatan) && !jabatan.isPimpinan)
    return (
      <small className="angka">
        {penempatan.length}/{jabatan.kebutuhan}
      </small>
    )
  if (isKosong(penempatan) && penempatan.length === 0) return <small className={classes.kosong}>{teksUnor.kosongPimpinan}</small>
  return <small>{holdersOf(snapshot, penempatan).map(namaPemegang).join('; ')}</small>
}
