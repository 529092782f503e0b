// The game on a host that has everything but its stage, and an empty page from which to prepare a visit.
import { type Host, hostFolder, type Override } from '../browser/host.ts';

/** `first` may answer before all else; true when it has. */
export function hostStageless(folder: string, first: Override = () => false): Promise<Host> {
  return hostFolder(folder, (request, response) => {
    if (first(request, response)) return true;
    const path = request.url ?? '';
    if (path === '/nothing') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Nothing</title>');
      return true;
    }
    if (!/\/stage-[^/]*\.js/.test(path)) return false;
    response.writeHead(404).end();
    return true;
  });
}
