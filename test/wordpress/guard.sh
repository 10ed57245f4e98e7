#!/bin/sh
# guard.sh FOLDER: runs each line of its standard input as a service of its own process group. When
# the input ends, it ends that group and removes FOLDER.
#
# The input is a pipe from the test process, and the kernel closes a pipe however its owner dies, by
# SIGKILL too. So nothing stays behind, no handler for signals is needed in the tests, and the group
# (spawned detached, therefore new) holds exactly what was started here.

FOLDER=$1
export FOLDER
trap : TERM # caught here, so that the guard outlives its own signal; its services get the default

while read -r service; do
  eval "exec $service" &
done

kill -TERM 0
wait
rm -rf "$FOLDER"
