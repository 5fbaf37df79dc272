import { Alert, CopyButton, Group, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { TombolBukaFolder } from '../../../components/tertulis'
import { notifyDone } from '../../../lib/notify'
import { teksPaket as teks } from '../../../text/paket-naskah'
import type { HasilPaket } from './naskah-paket'
import classes from './paket.module.css'

type Props = { readonly hasil: HasilPaket; readonly onTutup: () => void }

/** What became of the pack: where it lies, and what could not be written. */
export function HasilPaketTertulis({ hasil: { folder, jumlah, gagal }, onTutup }: Props): React.JSX.Element {
  const isUtuh = gagal.length === 0
  return (
    <Alert
      color={isUtuh ? 'aman' : 'emas'}
      icon={isUtuh ? <IconCircleCheck size={18} /> : <IconAlertTriangle size={18} />}
      title={teks.selesai(jumlah)}
      withCloseButton
      closeButtonLabel={teks.tutup}
      onClose={onTutup}
      mb="md"
      data-testid="hasil-paket"
    >
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <CopyButton value={folder ?? ''}>
          {({ copy }) => (
            <UnstyledButton
              className={classes.folder}
              title={teks.salin}
              onClick={() => {
                copy()
                notifyDone(teks.tersalin)
              }}
            >
              {folder}
            </UnstyledButton>
          )}
        </CopyButton>
        {folder !== null && <TombolBukaFolder berkas={folder} />}
      </Group>
      {!isUtuh && (
        <>
          <p className={classes.gagal}>
            <b>{teks.gagal(gagal.length)}.</b> {teks.gagalRinci}
          </p>
          <ul className={classes.gagal}>
            {gagal.map((g) => (
              <li key={`${g.sebutan} ${g.sebab}`}>
                {g.sebutan}: {g.sebab}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  )
}
