import { Button, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { lowonganBawahan } from '../../../domain/mutasi/lowongan-bawahan'
import type { Jabatan, JabatanId } from '../../../domain/organisasi/jabatan'
import { namaLengkap, type PegawaiId } from '../../../domain/pegawai/pegawai'
import { teksRantai } from '../../text/rantai'
import { teksRotasi } from '../../text/rotasi'
import { BarisPilihan } from './baris-pilihan'
import classes from './dialog-penempatan.module.css'
import { judulJabatan } from './konteks-jabatan'
import { type Calon, isDiduduki, pilihanOf } from './pilihan'
import { PilihJabatan } from './pilih-jabatan'
import type { RuangKerja } from './ruang-kerja'

/** A person to find a post for; the post is given when the person was dropped on it. */
export type Penempatkan = { readonly pegawaiId: PegawaiId; readonly jabatanId: JabatanId | null }

type Props = { readonly ruang: RuangKerja; readonly penempatkan: Penempatkan; readonly onClose: () => void }

/** Asks which post (unless the person was dropped on one) and how: replace, swap, below, or act. Each way shows its findings first. */
export function DialogPenempatan({ ruang, penempatkan, onClose }: Props): React.JSX.Element | null {
  const { pegawaiId } = penempatkan
  const [jabatanId, setJabatanId] = useState(penempatkan.jabatanId)
  const [hanya, setHanya] = useState<readonly Jabatan[] | null>(null)
  const pegawai = ruang.snapshot.pegawai.get(pegawaiId)
  if (!pegawai) return null
  const isDipilih = jabatanId !== null && jabatanId !== penempatkan.jabatanId
  return (
    <Modal opened onClose={onClose} size={jabatanId === null ? 620 : 560} title={teksRotasi.pindahkanJudul(namaLengkap(pegawai))}>
      {jabatanId === null ? (
        <PilihJabatan ruang={ruang} hanya={hanya} onPilih={setJabatanId} />
      ) : (
        <>
          <Text fw={600}>{judulJabatan(ruang.snapshot, jabatanId)}</Text>
          <DaftarPilihan ruang={ruang} calon={{ pegawaiId, jabatanId }} onClose={onClose} />
          <KeBawah
            ruang={ruang}
            calon={{ pegawaiId, jabatanId }}
            onPilih={(posts) => {
              setHanya(posts)
              setJabatanId(null)
            }}
          />
          <div className={classes.kaki}>
            {isDipilih && (
              <Button variant="subtle" onClick={() => setJabatanId(null)}>
                {teksRotasi.pilihLain}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {teksRotasi.batal}
            </Button>
          </div>
        </>
      )}
    </Modal>
  )
}

type DaftarProps = { readonly ruang: RuangKerja; readonly calon: Calon; readonly onClose: () => void }

function DaftarPilihan({ ruang, calon, onClose }: DaftarProps): React.JSX.Element {
  const pilihan = pilihanOf(ruang, calon)
  if (!pilihan.ok) return <p className={classes.tolak}>{pilihan.error.pesan}</p>
  return (
    <>
      {pilihan.value.map((p, i) => (
        <BarisPilihan key={p.judul} pilihan={p} isUtama={i === 0} onClose={onClose} />
      ))}
    </>
  )
}

type KeBawahProps = { readonly ruang: RuangKerja; readonly calon: Calon; readonly onPilih: (posts: readonly Jabatan[]) => void }

/** The way to the vacant posts below one that is taken. */
function KeBawah({ ruang, calon, onPilih }: KeBawahProps): React.JSX.Element | null {
  const kosong = isDiduduki(ruang, calon) ? lowonganBawahan(ruang.proyeksi, calon.jabatanId) : []
  if (kosong.length === 0) return null
  return (
    <section className={classes.pilihan}>
      <div className={classes.baris}>
        <p>{teksRantai.bawahRinci(kosong.length)}</p>
        <Button variant="light" onClick={() => onPilih(kosong)}>
          {teksRantai.bawah}
        </Button>
      </div>
    </section>
  )
}
