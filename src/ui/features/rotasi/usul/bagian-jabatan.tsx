import { Button, Checkbox, Group, SegmentedControl, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { definitif } from '../../../../domain/mutasi/proyeksi'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import { namaLengkap } from '../../../../domain/pegawai/pegawai'
import type { Sasaran } from '../../../../domain/usul-rotasi/sasaran'
import { angka } from '../../../lib/format'
import { teksUsul } from '../../../text/usul-rotasi'
import { konteksJabatan } from '../konteks-jabatan'
import type { RuangKerja } from '../ruang-kerja'
import type { BagianProps } from './isian-usul'
import classes from './usul.module.css'

const SARINGAN = ['kosong', 'terisi', 'dipilih'] as const
type Saringan = (typeof SARINGAN)[number]

const PALING_BANYAK = 150

/** Which posts are to be filled: vacant ones to begin with, others by search. */
export function BagianJabatan({ ruang, sasaran, isian, onIsian }: BagianProps): React.JSX.Element {
  const [teks, setTeks] = useState('')
  const [saringan, setSaringan] = useState<Saringan>('kosong')
  const cari = useDeferredValue(teks.trim().toLowerCase())
  const found = useMemo(
    () => sasaran.filter((s) => isTampil(s, saringan, isian.jabatan.has(s.jabatan.id)) && isCocok(ruang, s, cari)),
    [ruang, sasaran, saringan, cari, isian.jabatan]
  )
  const set = (pilih: readonly Sasaran[], on: boolean): void => {
    const jabatan = new Set(isian.jabatan)
    for (const s of pilih)
      if (on) jabatan.add(s.jabatan.id)
      else jabatan.delete(s.jabatan.id)
    const pemegang = new Set(sasaran.flatMap((s) => (jabatan.has(s.jabatan.id) && s.pemegang ? [s.pemegang.id] : [])))
    onIsian({ ...isian, jabatan, wajibPindah: new Set([...isian.wajibPindah].filter((id) => pemegang.has(id))) })
  }
  return (
    <>
      <Text size="sm" c="gray.7">
        {teksUsul.jabatanRinci}
      </Text>
      <Group gap="sm" wrap="nowrap">
        <TextInput
          flex={1}
          aria-label={teksUsul.cariJabatan}
          placeholder={teksUsul.cariJabatan}
          leftSection={<IconSearch size={16} />}
          value={teks}
          onChange={({ currentTarget }) => setTeks(currentTarget.value)}
          data-testid="usul-cari-jabatan"
        />
        <SegmentedControl
          flex="none"
          aria-label={teksUsul.saringan}
          data={SARINGAN.map((value) => ({
            value,
            label: `${teksUsul[value]} (${angka(sasaran.filter((s) => isTampil(s, value, isian.jabatan.has(s.jabatan.id))).length)})`
          }))}
          value={saringan}
          onChange={setSaringan}
          data-testid="usul-saringan"
        />
        <Button variant="subtle" flex="none" onClick={() => set(found, true)} disabled={found.length === 0}>
          {teksUsul.pilihSemua}
        </Button>
        <Button variant="subtle" color="gray" flex="none" onClick={() => set(sasaran, false)} disabled={isian.jabatan.size === 0}>
          {teksUsul.kosongkan}
        </Button>
      </Group>
      <ul className={classes.daftar} aria-label={teksUsul.langkahJabatan}>
        {found.slice(0, PALING_BANYAK).map((s) => (
          <Baris key={s.jabatan.id} ruang={ruang} isian={isian} onIsian={onIsian} sasaran={s} onPilih={(on) => set([s], on)} />
        ))}
        {found.length === 0 && <li className={classes.catatan}>{teksUsul.jabatanNihil}</li>}
        {found.length > PALING_BANYAK && <li className={classes.catatan}>{teksUsul.jabatanLain(angka(found.length - PALING_BANYAK))}</li>}
      </ul>
    </>
  )
}

type BarisProps = Pick<BagianProps, 'ruang' | 'isian' | 'onIsian'> & { readonly sasaran: Sasaran; readonly onPilih: (on: boolean) => void }

function Baris({ ruang, isian, onIsian, sasaran: { jabatan, pemegang }, onPilih }: BarisProps): React.JSX.Element {
  const isDipilih = isian.jabatan.has(jabatan.id)
  return (
    <li className={classes.barisJabatan} data-jabatan-id={jabatan.id}>
      <Checkbox
        checked={isDipilih}
        onChange={({ currentTarget }) => onPilih(currentTarget.checked)}
        label={
          <>
            <span className={classes.nama}>{jabatan.nama}</span>
            <span className={classes.rinci}>
              {[jabatan.eselon, konteksJabatan(ruang.snapshot, jabatan.id)].filter(Boolean).join(' · ')}
            </span>
          </>
        }
      />
      <span className={classes.pemegang} data-kosong={pemegang === null || undefined}>
        {pemegang ? namaLengkap(pemegang) : kosongTeks(ruang, jabatan.id)}
      </span>
      <span className={classes.ganti}>
        {pemegang && isDipilih && (
          <Checkbox
            size="xs"
            label={teksUsul.harusBerganti}
            checked={isian.wajibPindah.has(pemegang.id)}
            onChange={({ currentTarget }) => {
              const wajibPindah = new Set(isian.wajibPindah)
              if (currentTarget.checked) wajibPindah.add(pemegang.id)
              else wajibPindah.delete(pemegang.id)
              onIsian({ ...isian, wajibPindah })
            }}
          />
        )}
      </span>
    </li>
  )
}

/** Why nobody will hold a post: it is vacant, or its holder has retired by then. */
function kosongTeks({ snapshot, proyeksi }: RuangKerja, id: JabatanId): string {
  const penempatan = definitif(proyeksi.pemegang(id))
  const pegawai = penempatan && snapshot.pegawai.get(penempatan.pegawaiId)
  return pegawai ? teksUsul.jabatanPensiun(namaLengkap(pegawai)) : teksUsul.jabatanKosong
}

function isTampil({ pemegang }: Sasaran, saringan: Saringan, isDipilih: boolean): boolean {
  if (saringan === 'dipilih') return isDipilih
  return saringan === 'kosong' ? pemegang === null : pemegang !== null
}

function isCocok({ snapshot }: RuangKerja, { jabatan, pemegang }: Sasaran, cari: string): boolean {
  if (cari === '') return true
  const teks =
    `${jabatan.nama} ${snapshot.unor.get(jabatan.unorId)?.nama ?? ''} ${konteksJabatan(snapshot, jabatan.id) ?? ''} ${pemegang?.nama ?? ''}`.toLowerCase()
  return cari.split(/\s+/).every((kata) => teks.includes(kata))
}
