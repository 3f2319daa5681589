/**
 * Whether a host, as `host`, `host:port` or `[::1]:port`, is the computer that asks, or its host from inside a container.
 *
 * By name and number alone: a name that merely resolves to this computer, as after a change of the hosts file, is missed.
 */
export function isLoopback(host: string): boolean {
  const name = host
    .trim()
    .toLowerCase()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, "$1")
    .replace(/^([^:]*):\d+$/, "$1");
  return (
    /(?:^|\.)localhost\.?$/.test(name) ||
    /^(?:::ffff:)?127(?:\.\d{1,3}){1,3}$/.test(name) ||
    ["::1", "0:0:0:0:0:0:0:1", "::", "0.0.0.0", ...CONTAINER_HOSTS].includes(name)
  );
}

/** What Docker, Podman and Lima call the computer around the container. */
const CONTAINER_HOSTS = [
  "host.docker.internal",
  "gateway.docker.internal",
  "host.containers.internal",
  "host.lima.internal",
];
