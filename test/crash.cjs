// @ts-nocheck -- it replaces functions of Node by name
// Loaded before the program: kills it at the call number CRASH_AT that changes the disk. A file that is
// being written then is left half written.
const fs = require('node:fs/promises');

let left = Number(process.env.CRASH_AT ?? 0);
const isDue = () => left > 0 && --left === 0;
const crash = () => process.kill(process.pid, 'SIGKILL');

for (const name of ['rename', 'link', 'rm', 'mkdir', 'appendFile', 'writeFile']) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (isDue()) crash();
    return real(...args);
  };
}

const open = fs.open;
fs.open = async (path, flags, ...rest) => {
  const writes = flags !== undefined && flags !== 'r';
  if (writes && isDue()) crash();
  const file = await open(path, flags, ...rest);
  const write = file.writeFile.bind(file);
  file.writeFile = async (content) => {
    if (isDue()) {
      await write(content.slice(0, content.length / 2));
      crash();
    }
    return write(content);
  };
  return file;
};
