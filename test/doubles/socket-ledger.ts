/** Every address this process dials, as the sockets themselves tell it. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** The list grows as connections are tried. Connections of a test's own making are in it too. */
export function socketLedger(): readonly string[] {
  const dialled: string[] = [];
  const seen = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    socket.on('connectionAttempt', (address: string) => dialled.push(address));
  };
  subscribe('net.client.socket', seen);
  onTestFinished(() => void unsubscribe('net.client.socket', seen));
  return dialled;
}
